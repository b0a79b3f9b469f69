/** The hash of every script of the finder, by its name; see scripts/build.ts. */
declare const HASHES: Readonly<Record<string, string>>

/** Imports a script once it, and what it needs, came as it was built. */
export type FetchScripts = <Module>(names: readonly string[], load: () => Promise<Module>) => Promise<Module>

const fetched = new Map<string, Promise<unknown>>()

export const fetchScripts: FetchScripts = async (names, load) => {
  await Promise.all(names.map(fetchOnce))
  return await load()
}

function fetchOnce(name: string): Promise<unknown> {
  const coming = fetched.get(name) ?? fetchScript(name)
  fetched.set(name, coming)
  coming.catch(() => fetched.delete(name))
  return coming
}

/**
 * Only a preload carries a hash to the import that follows it; but one that fails spoils its address for as long as the
 * page is open. So each script is brought into the browser's cache first, and that can be tried again.
 */
async function fetchScript(name: string): Promise<void> {
  const href = new URL(/* @vite-ignore */ name, import.meta.url).href
  const integrity = HASHES[name] ?? ''
  await fetch(href, { integrity })
  await new Promise((resolve, reject) => {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'modulepreload', integrity, href, onload: resolve, onerror: reject })
    document.head.append(link)
  })
}
