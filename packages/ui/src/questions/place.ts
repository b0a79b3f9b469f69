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

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[\s.'’-]+/g, ' ')
    .trim()
    .toLowerCase()
}
