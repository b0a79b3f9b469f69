import { MEASURES } from '@overstap/core'
import { measureBy, useFinder } from '@overstap/ui'
import { importPartsBy } from '@overstap/ui/import-part'
import { createSSRApp } from 'vue'
import { createWebHistory } from 'vue-router'
import SiteApp from './SiteApp.vue'
import { loadLanguage } from './messages/translate.ts'
import { keepOffline } from './offline/keep-offline.ts'
import { sayFailure } from './offline/say-failure.ts'
import { siteAddress } from './site/address.ts'
import { fetchScript } from './site/fetch-script.ts'
import { headTags, putInDocument } from './site/head.ts'
import { loadInventory } from './site/load-inventory.ts'
import { languageOf } from './site/pages.ts'
import { createSiteRouter, followReader } from './site/router.ts'
import { dateOf, provideSite } from './site/site.ts'
import { today } from './site/today.ts'
import './styles/index.css'

// Not awaited: the parts that this waits for build on the script that it is in.
takeOver().catch((error: unknown) => {
  document.documentElement.dataset['failed'] = ''
  sayFailure()
  throw error
})

/** Makes the page that came written answer to its reader. */
async function takeOver(): Promise<void> {
  importPartsBy(fetchScript)
  const [inventory] = await Promise.all([
    loadInventory(),
    // The router waits for this: asked for now, it comes along with the inventory.
    loadLanguage(languageOf(location.pathname), false),
  ])
  const router = createSiteRouter(inventory, createWebHistory())
  const asOf = dateOf(inventory)
  // What was kept, or came in a link, may be more than what is asked first.
  measureBy(MEASURES)
  const app = createSSRApp(SiteApp)
  provideSite(app, {
    inventory,
    router,
    asOf,
    finder: useFinder(inventory, today()),
    putHead: (head, at) => putInDocument(head, headTags(head, at, siteAddress)),
  })
  app.use(router)
  followReader(router)
  await router.isReady()
  app.mount('#app')
  asOf.value = today()
  if (document.readyState === 'complete') void keepOffline()
  else addEventListener('load', () => void keepOffline(), { once: true })
}
