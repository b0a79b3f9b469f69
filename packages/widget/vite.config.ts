import vue from '@vitejs/plugin-vue'
import { defaultClientConditions, defineConfig } from 'vite'

// One self-contained file: a partner pastes one script tag, so Vue and the styles come along.
export default defineConfig({
  plugins: [vue({ features: { customElement: true } })],
  resolve: { conditions: ['@overstap/source', ...defaultClientConditions] },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    target: 'es2022',
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'overstap-finder.js' },
  },
})
