import type { InitiativeId, Inventory, Language } from '@overstap/core'
import { createTranslate, type Finder, type Translate } from '@overstap/ui'
import { computed, inject, type App, type ComputedRef, type InjectionKey } from 'vue'
import type { RouteLocationNormalizedLoaded, Router } from 'vue-router'
import { en } from '../messages/en.ts'
import { nl } from '../messages/nl.ts'
import { languageOf, pathTo, type PageName } from './pages.ts'

/** What every page stands on. */
export interface Site {
  inventory: Inventory
  finder: Finder
  language: ComputedRef<Language>
  t: ComputedRef<Translate<typeof nl>>
  to: (page: PageName) => string
  initiative: (id: InitiativeId) => string
}

const siteKey: InjectionKey<Site> = Symbol('site')
const translators = { nl: createTranslate<typeof nl>(nl), en: createTranslate<typeof nl>(en) }

interface Parts {
  inventory: Inventory
  finder: Finder
  router: Router
}

export function provideSite(app: App, { inventory, finder, router }: Parts): void {
  const language = computed(() => languageOf((router.currentRoute.value as RouteLocationNormalizedLoaded).path))
  app.provide(siteKey, {
    inventory,
    finder,
    language,
    t: computed(() => translators[language.value]),
    to: (page) => pathTo(page, language.value),
    initiative: (id) => pathTo('initiative', language.value, id),
  })
}

export function useSite(): Site {
  const site = inject(siteKey)
  if (site === undefined) throw new Error('no site was provided')
  return site
}
