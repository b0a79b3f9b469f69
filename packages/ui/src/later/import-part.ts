/** Brings a script into the browser's cache, by its address and by its name. */
export type FetchScript = (href: string, name: string) => Promise<unknown>

let fetchScript: FetchScript | undefined
const fetched = new Map<string, Promise<unknown> | undefined>()

/** Says how scripts are fetched: the site and the widget each know. */
export function importPartsBy(given: FetchScript): void {
  fetchScript = given
}

/**
 * What every `import()` becomes, told which scripts it takes; see import-parts.ts. A browser remembers that an import
 * failed for as long as the page is open, and asks for it no more. So the scripts are fetched first, which can be tried again.
 */
export async function importPart<Module>(load: () => Promise<Module>, names: readonly string[]): Promise<Module> {
  await Promise.all(names.map(fetchOnce))
  return await load()
}

function fetchOnce(name: string): Promise<unknown> | undefined {
  const coming = fetched.get(name) ?? fetchScript?.(new URL(/* @vite-ignore */ name, import.meta.url).href, name)
  fetched.set(name, coming)
  coming?.catch(() => fetched.delete(name))
  return coming
}
