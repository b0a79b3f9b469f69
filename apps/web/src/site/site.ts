import type { InitiativeId, Inventory, Language } from '@overstap/core'
import type { Finder, Translate } from '@overstap/ui'
import { computed, inject, shallowRef, type App, type ComputedRef, type InjectionKey, type ShallowRef } from 'vue'
import type { RouteLocationNormalizedLoaded, Router } from 'vue-router'
import type { nl } from '../messages/nl.ts'
import { translate } from '../messages/translate.ts'
import type { Head } from './head.ts'
import { languageOf, pathTo, type PageAt, type PageName } from './pages.ts'

/** What every page stands on. */
export interface Site {
  inventory: Inventory
  finder: Finder
  /** The date that pages speak of: at first the one they were written with, see `writtenAsOf`. */
  asOf: Readonly<ShallowRef<string>>
  language: ComputedRef<Language>
  t: ComputedRef<Translate<typeof nl>>
  to: (page: PageName, slug?: string) => string
  initiative: (id: InitiativeId) => string
  putHead: (head: Head) => void
}

const siteKey: InjectionKey<Site> = Symbol('site')

export interface SiteParts {
  inventory: Inventory
  finder: Finder
  router: Router
  asOf: Readonly<ShallowRef<string>>
  putHead: (head: Head, at: PageAt | undefined) => void
}

export function provideSite(app: App, { inventory, finder, router, asOf, putHead }: SiteParts): void {
  const route = () => router.currentRoute.value as RouteLocationNormalizedLoaded
  const language = computed(() => languageOf(route().path))
  app.provide(siteKey, {
    inventory,
    finder,
    asOf,
    language,
    t: computed(() => translate(language.value)),
    to: (page, slug) => pathTo(page, language.value, slug),
    initiative: (id) => pathTo('initiative', language.value, id),
    putHead: (head) => putHead(head, pageAt(route())),
  })
}

/** Which page a route leads to; undefined for one that does not exist. */
function pageAt({ meta, params, path }: RouteLocationNormalizedLoaded): PageAt | undefined {
  const page = meta['page'] as PageName | undefined
  return page && { page, language: languageOf(path), slug: String(params['slug'] ?? '') }
}

/**
 * The date that pages are written with: the latest on which an editor looked at a source. So a build says the same
 * whenever it is made; whoever has JavaScript sees the pages as of today.
 */
export function writtenAsOf({ initiatives }: Inventory): string {
  return initiatives.map(({ checked }) => checked).reduce((latest, day) => (day > latest ? day : latest), '')
}

/** A date that can be set once the page has been taken over. */
export const dateOf = (inventory: Inventory): ShallowRef<string> => shallowRef(writtenAsOf(inventory))

export function useSite(): Site {
  const site = inject(siteKey)
  if (site === undefined) throw new Error('no site was provided')
  return site
}
