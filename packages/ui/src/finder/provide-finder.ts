import type { CalendarDay, InitiativeId, Language, MunicipalityId } from '@overstap/core'
import { inject, provide, type InjectionKey } from 'vue'
import type { MissingPart } from '../later/missing-part.ts'
import type { Finder } from './use-finder.ts'

/** Where the finder sends people on to. */
export interface Links {
  initiative: (id: InitiativeId) => string
  method: () => string
  /** The finder's own page, with a fragment that holds what was told. */
  shared: (fragment: string) => string
}

/** What a finder shows that a page can lead back to. */
interface View {
  /** Shows the fork, with what was told still there, or what follows it. */
  toFork: (isThere: boolean) => void
  /** Once drawn, brings the keyboard to the question that stands open. */
  toQuestion: () => Promise<void>
}

/** A place on this device where what was told stays, for who asks for it. */
export interface Keep {
  isOn: () => boolean
  write: (told: string) => void
  clear: () => void
}

/** What the page around a finder lends it. A page of somebody else lends nothing. */
export interface Surroundings {
  /** Lets the browser's back button lead through the questions; gives what is to be called after every step onward. */
  follow?: ((finder: Finder, view: View) => () => void) | undefined
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
const missKey: InjectionKey<(part: MissingPart) => void> = Symbol('miss')

export function provideFinder(finder: Finder, links: Links, surroundings: Surroundings = {}): void {
  provide(finderKey, finder)
  provide(linksKey, links)
  provide(surroundingsKey, surroundings)
}

/** Lets every part within tell of what did not come. */
export const provideMiss = (miss: (part: MissingPart) => void): void => provide(missKey, miss)

export const useProvidedFinder = (): Finder => required(inject(finderKey))
export const useLinks = (): Links => required(inject(linksKey))
export const useSurroundings = (): Surroundings => required(inject(surroundingsKey))
/** To be told of what did not come, which is then said once for all, with a way to have it asked for again. */
export const useMiss = (): ((part: MissingPart) => void) =>
  inject(missKey, (part) => {
    throw part
  })

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('no finder was provided: call provideFinder above')
  return value
}
