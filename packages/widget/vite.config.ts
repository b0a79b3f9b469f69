import { inventory } from '@overstap/inventory'
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

/** Nothing here turns text into markup, so Vue needs no policy for it: a page may allow none at all. */
const noPolicy: Plugin = {
  name: 'overstap-no-trusted-types-policy',
  transform: {
    filter: { id: /runtime-dom\.esm-bundler\.js/ },
    handler: (code) => code.replace('window.trustedTypes', 'undefined'),
  },
}

/** The finder and its parts, named by their content; scripts/build.ts puts the loader beside them. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [vue({ features: { optionsAPI: false } }), snapshot, noPolicy],
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
      input: { finder: 'src/finder.ts', embed: 'src/embed.ts', frame: 'src/frame.ts' },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
        minify: true,
      },
    },
  },
})
