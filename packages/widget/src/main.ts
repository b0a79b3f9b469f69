import type { Inventory } from '@overstap/core'
import { loadWords, twice, type LanguageWords } from '@overstap/ui'
import { importPartsBy } from '@overstap/ui/import-part'
import { h, shallowRef } from 'vue'
import FinderRoot from './FinderRoot.vue'
import { createApp } from './dom.ts'
import { emit } from './emit.ts'
import type { FetchScript } from './fetch-script.ts'
import { loadSnapshot } from './load-snapshot.ts'
import { loadStyles } from './load-styles.ts'
import type { OverstapFinder } from './loader.ts'
import type { ShownSettings } from './given-settings.ts'
import { PLAIN_SETTINGS } from './plain-settings.ts'
import { SETTINGS } from './settings.ts'
import { tellOpened } from './tell-opened.ts'

/** The file beside this one that holds the inventory, named by its version; see vite.config.ts. */
declare const SNAPSHOT: { file: string; version: string }

/** The hash of every script but this one, by its name; see vite.config.ts. */
declare const HASHES: Readonly<Record<string, string>>

/** Where the widget came from: the folder above that of its versions. */
const SITE = new URL(/* @vite-ignore */ '../..', import.meta.url).href

/** Puts a finder in the place of what an element showed. @throws FinderError, and then leaves that as it was. */
export async function mount(element: OverstapFinder, fetchScript: FetchScript): Promise<void> {
  importPartsBy((href, name) => fetchScript(href, HASHES[name] ?? ''))
  const complained = new Set<string>()
  const complain = (message: string): undefined => {
    if (!complained.has(message)) console.warn(message)
    complained.add(message)
  }
  const given = (name: string) => element.getAttribute(name)
  const isSet = () => SETTINGS.some((name) => given(name) !== null)
  const reader = () => twice(() => import('./given-settings.ts'))
  const elsewhere = given('inventory') === null ? undefined : (await reader()).readAddress('inventory', given, complain)
  const [sheets, inventory] = await Promise.all([
    loadStyles(),
    loadInventory(elsewhere),
    // What is asked for again below, once there is an inventory to read settings by.
    loadWords(given('language') === 'en' ? 'en' : 'nl'),
    isSet() && reader(),
  ])
  const read = async (): Promise<[ShownSettings, LanguageWords]> => {
    const settings = isSet() ? await (await reader()).givenSettings(given, inventory, complain) : PLAIN_SETTINGS
    return [settings, await loadWords(settings.language)]
  }
  const shown = shallowRef(await read())
  const place = document.createElement('div')
  createApp(() =>
    h(FinderRoot, { element, inventory, settings: shown.value[0], site: SITE, words: shown.value[1] }),
  ).mount(place)
  tellOpened(element, place)
  if (element.shadowRoot) element.shadowRoot.adoptedStyleSheets = sheets
  element.shadowRoot?.replaceChildren(place)
  let changes = 0
  const follow = async () => {
    const mine = ++changes
    const now = await read()
    if (mine === changes) shown.value = now
  }
  new MutationObserver(() => void follow()).observe(element, { attributeFilter: SETTINGS })
  emit(element, 'ready', { inventory: inventory.version })
}

/** What comes in parts over a bad line may well come whole the next time. */
async function loadInventory(elsewhere: string | undefined): Promise<Inventory> {
  return await twice(() =>
    elsewhere === undefined
      ? loadSnapshot(new URL(SNAPSHOT.file, import.meta.url).href, SNAPSHOT.version)
      : loadSnapshot(elsewhere),
  )
}
