import { createMatcher, createPlanner, type Inventory, type Language } from '@overstap/core'
import { createSearch, type Search } from '@overstap/core/search'

/** Each made once an inventory, when it is first asked. */
export const plannerOf = once((inventory) => createPlanner(inventory))
export const matcherOf = once((inventory) => createMatcher(inventory))
const searches: Readonly<Record<Language, (inventory: Inventory) => Search>> = {
  nl: once((inventory) => createSearch(inventory, 'nl')),
  en: once((inventory) => createSearch(inventory, 'en')),
}

export function searchOf(inventory: Inventory, language: Language): Search {
  return searches[language](inventory)
}

function once<T>(make: (inventory: Inventory) => T): (inventory: Inventory) => T {
  const made = new WeakMap<Inventory, { value: T }>()
  return (inventory) => {
    const known = made.get(inventory)
    if (known !== undefined) return known.value
    const value = make(inventory)
    made.set(inventory, { value })
    return value
  }
}
