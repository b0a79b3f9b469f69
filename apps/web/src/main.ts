import { useFinder } from '@overstap/ui'
import { createApp } from 'vue'
import SiteApp from './SiteApp.vue'
import { createSiteRouter, followLinks } from './site/router.ts'
import { provideSite } from './site/site.ts'
import { today } from './site/today.ts'
import './styles/index.css'

// The inventory is a file of its own, named by its content: it is fetched once and stays in the browser's cache.
const { inventory } = await import('@overstap/inventory')
const router = createSiteRouter()
const app = createApp(SiteApp)
provideSite(app, { inventory, router, finder: useFinder(inventory, today()) })
app.use(router)
followLinks(router)
await router.isReady()
app.mount('#app')
