import { pause } from '@overstap/ui/pause'
import { fetchScripts } from './fetch-scripts.ts'
import type { OverstapFinder } from './loader.ts'
import type * as Main from './main.ts'

/** Beside this script once it is built: an address that no bundler takes for one of its sources. */
const MAIN = './main.js'

/**
 * Fetches what the finder needs and shows it in an element. This stands between the loader, which knows the hash of this
 * script, and the others, whose hashes are in here.
 * @throws FinderError, or what a browser throws on a script that does not come or is not the one meant.
 */
export async function mount(element: OverstapFinder): Promise<void> {
  const load = () => fetchScripts(['main.js'], () => import(/* @vite-ignore */ MAIN) as Promise<typeof Main>)
  const main = await load().catch(() => pause().then(load))
  await main.mount(element, fetchScripts)
}
