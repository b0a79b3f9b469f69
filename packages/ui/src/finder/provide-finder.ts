import type { InitiativeId } from '@overstap/core'
import { inject, provide, type InjectionKey } from 'vue'
import type { Finder } from './use-finder.ts'

/** Where the finder sends people on to. */
export interface Links {
  initiative: (id: InitiativeId) => string
  method: () => string
}

const finderKey: InjectionKey<Finder> = Symbol('finder')
const linksKey: InjectionKey<Links> = Symbol('links')

export function provideFinder(finder: Finder, links: Links): void {
  provide(finderKey, finder)
  provide(linksKey, links)
}

export const useProvidedFinder = (): Finder => required(inject(finderKey))
export const useLinks = (): Links => required(inject(linksKey))

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('no finder was provided: call provideFinder above')
  return value
}
