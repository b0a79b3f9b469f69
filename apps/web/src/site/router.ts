import { nextTick } from 'vue'
import { createRouter, type Router, type RouterHistory } from 'vue-router'
import { LANGUAGES, type Inventory } from '@overstap/core'
import { loadLanguage } from '../messages/translate.ts'
import { PAGE_NAMES, PAGES, languageOf, slugsOf, type PageName } from './pages.ts'

/** Every page comes when it is opened. */
const views: Record<PageName | 'missing', () => Promise<unknown>> = {
  home: () => import('../pages/HomePage.vue'),
  find: () => import('../pages/FindPage.vue'),
  initiatives: () => import('../pages/InitiativesPage.vue'),
  initiative: () => import('../pages/InitiativePage.vue'),
  works: () => import('../pages/WorksPage.vue'),
  scaling: () => import('../pages/ScalingPage.vue'),
  phase: () => import('../pages/PhasePage.vue'),
  factor: () => import('../pages/FactorPage.vue'),
  occupations: () => import('../pages/OccupationsPage.vue'),
  regions: () => import('../pages/RegionsPage.vue'),
  region: () => import('../pages/RegionPage.vue'),
  gaps: () => import('../pages/GapsPage.vue'),
  changes: () => import('../pages/ChangesPage.vue'),
  partners: () => import('../pages/PartnersPage.vue'),
  developers: () => import('../pages/DevelopersPage.vue'),
  privacy: () => import('../pages/PrivacyPage.vue'),
  accessibility: () => import('../pages/AccessibilityPage.vue'),
  about: () => import('../pages/AboutPage.vue'),
  missing: () => import('../pages/MissingPage.vue'),
}

export function createSiteRouter(inventory: Inventory, history: RouterHistory): Router {
  const router = createRouter({
    history,
    routes: [
      ...PAGE_NAMES.flatMap((page) =>
        LANGUAGES.map((language) => ({
          path: PAGES[page][language],
          name: `${page}.${language}`,
          component: views[page],
          meta: { page },
        })),
      ),
      { path: '/:rest(.*)*', name: 'missing', component: views.missing },
    ],
    scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? { el: to.hash } : { top: 0 }),
  })
  router.beforeEach(async (to) => {
    const page = to.meta['page'] as PageName | undefined
    await loadLanguage(languageOf(to.path), saysMore(page))
    if (page === undefined || slugsOf(inventory, page).includes(String(to.params['slug'] ?? ''))) return true
    return { name: 'missing', params: { rest: to.path.slice(1).split('/') }, replace: true }
  })
  return router
}

/** Whether a page says more of the inventory than the finder does in its first view. */
function saysMore(page: PageName | undefined): boolean {
  return page !== 'find' && page !== 'home'
}

/** In a browser: the document's language, the reader's place, plain links that move without loading a page, and a page that cannot be had any more, as the site was renewed: it is loaded. */
export function followReader(router: Router): void {
  router.beforeEach((to) => {
    document.documentElement.lang = languageOf(to.path)
  })
  router.onError((_error, to, from) => {
    // Not the page that was loaded already: it would load itself over and over.
    if (navigator.onLine && from.matched.length > 0) location.assign(to.fullPath)
  })
  router.afterEach((to, from, failure) => {
    if (failure === undefined && from.matched.length > 0 && to.path !== from.path) void focusHeading()
  })
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (link === null || !plain || event.defaultPrevented || link.origin !== location.origin || link.target !== '')
      return
    const route = router.resolve(link.pathname + link.search + link.hash)
    if (route.name === 'missing' || (link.pathname === location.pathname && link.hash !== '')) return
    event.preventDefault()
    void router.push(route)
  })
}

/** After moving to another page the reader starts at its heading, as after loading one. */
async function focusHeading(): Promise<void> {
  await nextTick()
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}
