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

// One script with Vue and the styles in it: a partner pastes one tag. The demo page is copied along.
export default defineConfig({
  plugins: [vue(), snapshot],
  publicDir: 'demo',
  resolve: { conditions: ['@overstap/source', ...defaultClientConditions] },
  define: {
    'process.env.NODE_ENV': JSON.stringify('production'),
    SNAPSHOT: JSON.stringify({ file, version: inventory.version }),
  },
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Vite leaves the white space of a library in; this one is loaded by pages as it is.
    rolldownOptions: { output: { minify: true } },
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'overstap-finder.js' },
  },
})
