import type { CalendarDay, InitiativeId, Language, MunicipalityId } from '@overstap/core'
import { inject, provide, type InjectionKey } from 'vue'
import type { Finder } from './use-finder.ts'

/** Where the finder sends people on to. */
export interface Links {
  initiative: (id: InitiativeId) => string
  method: () => string
  /** The finder's own page, with a fragment that holds what was told. */
  shared: (fragment: string) => string
}

/** Lets the browser's back button lead through the questions. It is told positions, never an answer. */
export interface Trail {
  /** Says at which position the present entry of the history is. */
  mark: (step: number) => void
  push: (step: number) => void
  /** Calls back with the position of the entry that was returned to; gives a way to stop. */
  listen: (goTo: (step: number) => void) => () => void
}

/** A place on this device where what was told stays, for who asks for it. */
export interface Keep {
  isOn: () => boolean
  write: (told: string) => void
  clear: () => void
}

/** What the page around a finder lends it. A page of somebody else lends nothing. */
export interface Surroundings {
  trail?: Trail | undefined
  keep?: Keep | undefined
  print?: (() => void) | undefined
  /** Municipalities by the four digits of a postcode, all of them; undefined where the operator gives no table. */
  postcodes?: (() => Promise<Readonly<Record<string, MunicipalityId>> | undefined>) | undefined
  /** Lets the reader save days as a calendar file. */
  calendar?: ((days: readonly CalendarDay[], about: { asOf: string; language: Language }) => Promise<void>) | undefined
}

const finderKey: InjectionKey<Finder> = Symbol('finder')
const linksKey: InjectionKey<Links> = Symbol('links')
const surroundingsKey: InjectionKey<Surroundings> = Symbol('surroundings')

export function provideFinder(finder: Finder, links: Links, surroundings: Surroundings = {}): void {
  provide(finderKey, finder)
  provide(linksKey, links)
  provide(surroundingsKey, surroundings)
}

export const useProvidedFinder = (): Finder => required(inject(finderKey))
export const useLinks = (): Links => required(inject(linksKey))
export const useSurroundings = (): Surroundings => required(inject(surroundingsKey))

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('no finder was provided: call provideFinder above')
  return value
}
