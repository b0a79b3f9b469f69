import type { FetchScripts } from './fetch-scripts.ts'

let fetchScripts: FetchScripts = (_names, load) => load()

/** Says how parts of the finder are fetched that come when they are wanted. */
export function importPartsBy(given: FetchScripts): void {
  fetchScripts = given
}

/** What every `import()` of the finder becomes, told which scripts it takes; see vite.config.ts. */
export const importPart = <Module>(load: () => Promise<Module>, names: readonly string[]): Promise<Module> =>
  fetchScripts(names, load)
