import { readFileSync } from 'node:fs'
import { inventory } from '@overstap/inventory'
import { importParts } from '@overstap/ui/import-parts'
import { SCRIPT_GROUPS } from '@overstap/ui/script-groups'
import vue from '@vitejs/plugin-vue'
import { defaultClientConditions, defaultServerConditions, defineConfig, type Plugin } from 'vite'
import { snapshots } from './scripts/snapshots.ts'

/** Origin that the pages are at: canonical addresses, the sitemap and the feed are absolute. */
const site = new URL(process.env['SITE_ADDRESS'] || 'http://127.0.0.1:4321').origin

/** What the widget's build tells of its files: pages name them with their hashes. */
const widget = readFileSync(new URL(import.meta.resolve('@overstap/widget/manifest.json')), 'utf8')

/** Every inventory that was ever published stays, each a file named by its content. */
const inventories: Plugin = {
  name: 'overstap-inventories',
  applyToEnvironment: ({ name }) => name === 'client',
  async generateBundle() {
    for (const [version, source] of await snapshots())
      this.emitFile({ type: 'asset', fileName: `inventory/${version}.json`, source })
  },
  configureServer({ middlewares }) {
    middlewares.use('/inventory', (_request, response) => response.end(JSON.stringify(inventory)))
  },
}

export default defineConfig({
  plugins: [vue({ features: { optionsAPI: false } }), inventories, importParts],
  resolve: { conditions: ['@overstap/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@overstap/source', ...defaultServerConditions] }, noExternal: [/^@overstap\//] },
  define: {
    // The site keeps nothing: the router, which would list visited pages in storage, finds none and does without.
    sessionStorage: 'undefined',
    localStorage: 'undefined',
    INVENTORY_VERSION: JSON.stringify(inventory.version),
    SITE_CONTACT: JSON.stringify(process.env['SITE_CONTACT'] ?? ''),
    SITE_ADDRESS: JSON.stringify(site),
    WIDGET: widget,
  },
  build: {
    target: 'es2022',
    // light-dark() stays as it is: it follows the page that a part stands in.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Nothing inlined: the site's policy admits no data in its pages.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      output: {
        // What other pages share with the finder is apart from it.
        codeSplitting: {
          groups: [
            { name: 'shapes', test: /(AskerFork|RangeLine)\.vue/ },
            { name: 'said', test: /(CiteList|ReasonItem|ReasonList)\.vue/ },
            ...SCRIPT_GROUPS,
          ],
        },
      },
    },
  },
})
