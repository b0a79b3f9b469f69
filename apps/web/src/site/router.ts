import { nextTick } from 'vue'
import { createRouter, createWebHistory, type Router } from 'vue-router'
import { LANGUAGES } from '@overstap/core'
import { PAGE_NAMES, PAGES, languageOf, type PageName } from './pages.ts'

/** Pages other than the first two come when they are opened. */
const views: Record<PageName, () => Promise<unknown>> = {
  home: () => import('../pages/HomePage.vue'),
  find: () => import('../pages/FindPage.vue'),
  initiatives: () => import('../pages/InitiativesPage.vue'),
  initiative: () => import('../pages/InitiativePage.vue'),
  works: () => import('../pages/WorksPage.vue'),
  scaling: () => import('../pages/ScalingPage.vue'),
  about: () => import('../pages/AboutPage.vue'),
}

export function createSiteRouter(): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      ...PAGE_NAMES.flatMap((page) =>
        LANGUAGES.map((language) => ({
          path: PAGES[page][language],
          name: `${page}.${language}`,
          component: views[page],
          meta: { page },
        })),
      ),
      { path: '/:rest(.*)*', name: 'missing', component: () => import('../pages/MissingPage.vue') },
    ],
    scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? { el: to.hash } : { top: 0 }),
  })
  router.beforeEach((to) => {
    document.documentElement.lang = languageOf(to.path)
  })
  router.afterEach((to, from, failure) => {
    if (failure === undefined && from.matched.length > 0 && to.path !== from.path) void focusHeading()
  })
  return router
}

/** After moving to another page the reader starts at its heading, as after loading one. */
async function focusHeading(): Promise<void> {
  await nextTick()
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}

/** Lets plain links within the site move without loading a page. */
export function followLinks(router: Router): void {
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
