import type { Plugin } from 'vite'

/**
 * For the build: every `import()` hears which scripts it takes besides those that are there already, and brings them in by
 * later/import-part.ts. Vite would tell a helper of its own, whose failures a browser remembers, and of some scripts only.
 */
export const importParts: Plugin = {
  name: 'overstap-parts',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => `export { importPart as __vitePreload } from '@overstap/ui/import-part'`,
  },
  generateBundle(_options, bundle) {
    const needed = (file: string, found = new Set<string>()): Set<string> => {
      const chunk = bundle[file]
      if (chunk?.type !== 'chunk' || found.has(file)) return found
      found.add(file)
      for (const other of chunk.imports) needed(other, found)
      return found
    }
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      const folder = chunk.fileName.replace(/[^/]*$/, '')
      const here = needed(chunk.fileName)
      let told = 0
      chunk.code = chunk.code.replaceAll(
        /(import\(["'`]\.\/([\w.-]+)["'`]\)(?:(?!import\()[^])*?)__VITE_PRELOAD__/g,
        (_all, before: string, file: string) => {
          told++
          const missing = [...needed(folder + file)].filter((name) => !here.has(name))
          return before + JSON.stringify(missing.map((name) => name.slice(folder.length)))
        },
      )
      const imports = [...chunk.code.matchAll(/\bimport\(["'`]\./g)].length
      if (told < imports) this.error(`${chunk.fileName}: ${imports - told} imports would not hear what they take`)
      if (!chunk.isEntry && (chunk.viteMetadata?.importedCss.size ?? 0) > 0)
        this.error(`${chunk.fileName}: its styles would not come with it`)
    }
  },
}
