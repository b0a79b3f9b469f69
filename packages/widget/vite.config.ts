import { createHash } from 'node:crypto'
import { inventory } from '@overstap/inventory'
import { importParts } from '@overstap/ui/import-parts'
import { SCRIPT_GROUPS } from '@overstap/ui/script-groups'
import vue from '@vitejs/plugin-vue'
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'

const file = `inventory-${inventory.version.slice(0, 12)}.json`

/** The inventory stands beside the script, named by its version: a page fetches it once. */
const snapshot: Plugin = {
  name: 'overstap-snapshot',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: file, source: JSON.stringify(inventory) })
  },
}

/** The first script has the hash of every other. */
const hashes: Plugin = {
  name: 'overstap-hashes',
  enforce: 'pre',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((part) => part.type === 'chunk')
    const known = Object.fromEntries(
      chunks.filter(({ isEntry }) => !isEntry).map(({ fileName, code }) => [fileName, hashOf(code)]),
    )
    const main = chunks.find(({ isEntry }) => isEntry)
    if (main?.code.includes('HASHES') !== true) return this.error('the hashes of the other scripts have no place')
    main.code = main.code.replace('HASHES', JSON.stringify(known))
  },
}

/** The shortest that browsers know, as these are in a script that every visitor fetches. */
const hashOf = (code: string): string => `sha256-${createHash('sha256').update(code).digest('base64')}`

/** The finder and its parts, named by their content; scripts/build.ts puts the loader beside them. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [
    // What never changes would be kept apart, or become markup in a text, which src/dom.ts does not know and a page may forbid.
    vue({ features: { optionsAPI: false }, template: { compilerOptions: { hoistStatic: false } } }),
    snapshot,
    importParts,
    hashes,
  ],
  resolve: { conditions: ['@overstap/source', ...defaultClientConditions] },
  define: {
    'process.env.NODE_ENV': JSON.stringify('production'),
    SNAPSHOT: JSON.stringify({ file, version: inventory.version }),
  },
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      input: { main: 'src/main.ts' },
      preserveEntrySignatures: 'allow-extension',
      output: {
        // The first view is in the first script here, and leaves nothing for one of its own.
        codeSplitting: { groups: SCRIPT_GROUPS.filter(({ name }) => name !== 'view') },
        // The folder that they are in is named by their content.
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        assetFileNames: '[name]-[hash][extname]',
        minify: true,
      },
    },
  },
})
