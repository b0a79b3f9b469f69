import type { Inventory, Municipality } from '@overstap/core'

/** What people call two municipalities, beside their official names. */
export const EVERYDAY_NAMES: Readonly<Record<string, string>> = {
  'Den Haag': "'s-Gravenhage",
  'Den Bosch': "'s-Hertogenbosch",
}

/** The municipality a typed name means, whatever its capitals, accents and spaces. */
export function findMunicipality(inventory: Inventory, typed: string): Municipality | undefined {
  const everyday = Object.entries(EVERYDAY_NAMES).find(([name]) => plain(name) === plain(typed))
  const wanted = plain(everyday?.[1] ?? typed)
  return wanted === '' ? undefined : inventory.municipalities.find(({ name }) => plain(name) === wanted)
}

/** The four digits of a postcode such as `8011 AB`; undefined for anything else. */
export function postcodeOf(typed: string): string | undefined {
  return /^\s*([1-9]\d{3})\s*(?:[a-z]{2})?\s*$/i.exec(typed)?.[1]
}

/** A name for comparing: no capitals, accents, dashes or apostrophes. */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[\s.'’-]+/g, ' ')
    .trim()
    .toLowerCase()
}
