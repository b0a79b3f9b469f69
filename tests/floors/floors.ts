/** The floors of ARCHITECTURE.md as tables: who may import whom. A new folder or package starts here. */

/** Files of `packages/core/src` that gather what the layers offer. They may import all; no file imports them. */
export const coreEntries: readonly string[] = ['index.ts', 'search.ts']

/**
 * Inside core, by folder of `packages/core/src`. Its other files, those in no folder, are `ground`: what every layer
 * may stand on. `testing` is for test files only.
 */
export const coreLayers: Readonly<Record<string, readonly string[]>> = {
  ground: [],
  model: ['ground'],
  match: ['ground', 'model'],
  route: ['ground', 'model', 'match'],
  explain: ['ground', 'model', 'match', 'route'],
  advise: ['ground', 'model', 'match', 'route', 'explain'],
  survey: ['ground', 'model'],
  testing: ['ground', 'model', 'match', 'route', 'explain', 'advise', 'survey'],
}

type Floor = {
  /** Workspace packages it may import. */
  readonly imports: readonly string[]
  /** Workspace packages of which it may import types only. */
  readonly types?: readonly string[]
  /** What its tests may import besides. */
  readonly tests?: readonly string[]
}

const data = ['@overstap/core', '@overstap/inventory', '@overstap/interop']
const site = [...data, '@overstap/ui', '@overstap/client']

/** By folder. No package and no app ever imports an app. */
export const packageFloors: Readonly<Record<string, Floor>> = {
  'packages/core': { imports: [] },
  'packages/inventory': { imports: ['@overstap/core'] },
  'packages/interop': { imports: ['@overstap/core'], tests: ['@overstap/inventory'] },
  'packages/ui': { imports: ['@overstap/core'], tests: ['@overstap/inventory'] },
  'packages/server': { imports: ['@overstap/core', '@overstap/interop'], tests: data },
  'packages/widget': { imports: [...data, '@overstap/ui'] },
  'packages/client': { imports: ['@overstap/core'], types: ['@overstap/server'], tests: data },
  'packages/cli': { imports: [...data, '@overstap/server'] },
  'apps/api': { imports: [...data, '@overstap/server'] },
  // Of the widget the site takes the manifest, to name its files.
  'apps/web': { imports: [...site, '@overstap/widget'] },
  'apps/desk': { imports: site },
}

/** What core may take from a registry, and what its entries may besides. */
export const coreDependencies: readonly string[] = ['zod']
export const coreEntryDependencies: Readonly<Record<string, readonly string[]>> = {
  'packages/core/src/search.ts': ['minisearch'],
}

/** Folders whose files may touch disk, network, clock, chance and environment. */
export const openFolders: readonly RegExp[] = [
  /^packages\/(server|cli)\//,
  /^apps\//,
  /^scripts\//,
  /^packages\/[^/]+\/scripts\//,
]

/** The single files outside those folders that may, and what each may use: the edges of finder and widget. */
export const adapters: Readonly<Record<string, readonly string[]>> = {
  'packages/ui/src/later/pause.ts': ['Math.random'],
  'packages/widget/src/fetch-script.ts': ['fetch'],
  'packages/widget/src/load-snapshot.ts': ['fetch'],
  'packages/widget/src/load-styles.ts': ['fetch'],
  'packages/widget/src/today.ts': ['new Date()'],
}
