import type { Inventory } from '@overstap/core'
import { loadWords } from '@overstap/ui'
import { createApp, h, shallowRef } from 'vue'
import FinderRoot from './FinderRoot.vue'
import { emit } from './emit.ts'
import { loadSnapshot } from './load-snapshot.ts'
import { loadStyles } from './load-styles.ts'
import type { OverstapFinder } from './loader.ts'
import { pause } from './pause.ts'
import { readAddress, readSettings } from './read-settings.ts'
import { SETTINGS } from './settings.ts'
import { tellOpened } from './tell-opened.ts'

/** The file beside this one that holds the inventory, named by its version; see vite.config.ts. */
declare const SNAPSHOT: { file: string; version: string }

/** Where the widget came from: the folder above that of its versions. */
const SITE = new URL(/* @vite-ignore */ '../..', import.meta.url).href

/** Puts a finder in the place of what an element showed. @throws FinderError, and then leaves that as it was. */
export async function mount(element: OverstapFinder): Promise<void> {
  const complained = new Set<string>()
  const complain = (message: string): undefined => {
    if (!complained.has(message)) console.warn(message)
    complained.add(message)
  }
  const given = (name: string) => element.getAttribute(name)
  const [sheets, inventory] = await Promise.all([
    loadStyles(),
    loadInventory(readAddress('inventory', given, complain)),
  ])
  const read = () => readSettings(given, inventory, complain)
  const settings = shallowRef(read())
  const words = shallowRef(await loadWords(settings.value.language))
  const place = document.createElement('div')
  createApp(() =>
    h(FinderRoot, { element, inventory, settings: settings.value, site: SITE, words: words.value }),
  ).mount(place)
  tellOpened(element, place)
  if (element.shadowRoot) element.shadowRoot.adoptedStyleSheets = sheets
  element.shadowRoot?.replaceChildren(place)
  const follow = async () => {
    settings.value = read()
    const { language } = settings.value
    const loaded = await loadWords(language)
    if (language === settings.value.language) words.value = loaded
  }
  new MutationObserver(() => void follow()).observe(element, { attributeFilter: SETTINGS })
  emit(element, 'ready', { inventory: inventory.version })
}

/** Tried twice, a moment apart: what comes in parts over a bad line may well come whole the next time. */
async function loadInventory(elsewhere: string | undefined): Promise<Inventory> {
  const load = () =>
    elsewhere === undefined
      ? loadSnapshot(new URL(SNAPSHOT.file, import.meta.url).href, SNAPSHOT.version)
      : loadSnapshot(elsewhere)
  return await load().catch(async () => {
    await pause()
    return await load()
  })
}
