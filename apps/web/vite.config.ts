import vue from '@vitejs/plugin-vue'
import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  plugins: [vue()],
  resolve: { conditions: ['@overstap/source', ...defaultClientConditions] },
  // The site keeps nothing: the router, which would list visited pages in storage, finds none and does without.
  define: { sessionStorage: 'undefined', localStorage: 'undefined' },
  build: {
    target: 'es2022',
    // light-dark() stays as it is: it follows the page that a part stands in.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Nothing inlined: the site's policy admits no data in its pages.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
