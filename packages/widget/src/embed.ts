import '@open-iframe-resizer/core'
import { SETTINGS } from './settings.ts'

// The page for systems that strip scripts: what a partner would write as attributes stands in the address.
const element = document.querySelector('overstap-finder')
for (const [name, value] of new URLSearchParams(location.search))
  if (SETTINGS.includes(name)) element?.setAttribute(name, value)
document.documentElement.lang = element?.getAttribute('language') === 'en' ? 'en' : 'nl'

// How high the page is concerns the page around it, and only that one is listened to.
addEventListener('message', (event) => event.source === parent || event.stopImmediatePropagation(), { capture: true })
