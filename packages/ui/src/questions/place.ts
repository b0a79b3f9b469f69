import type { Inventory, Municipality } from '@overstap/core'

/** The municipality a typed name means, whatever its capitals, accents and spaces. */
export function findMunicipality(inventory: Inventory, typed: string): Municipality | undefined {
  const wanted = plain(typed)
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
