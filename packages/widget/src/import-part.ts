import type { FetchScript } from './fetch-script.ts'

/** The hash of every script but this one, by its name; see vite.config.ts. */
declare const HASHES: Readonly<Record<string, string>>

let fetchScript: FetchScript | undefined
const fetched = new Map<string, Promise<unknown> | undefined>()

/** Says how scripts are fetched by their hash: the loader knows. */
export function importPartsBy(given: FetchScript): void {
  fetchScript = given
}

/** What every `import()` of the finder becomes, told which scripts it takes; see vite.config.ts. */
export async function importPart<Module>(load: () => Promise<Module>, names: readonly string[]): Promise<Module> {
  await Promise.all(names.map(fetchOnce))
  return await load()
}

function fetchOnce(name: string): Promise<unknown> | undefined {
  const coming =
    fetched.get(name) ?? fetchScript?.(new URL(/* @vite-ignore */ name, import.meta.url).href, HASHES[name] ?? '')
  fetched.set(name, coming)
  coming?.catch(() => fetched.delete(name))
  return coming
}
