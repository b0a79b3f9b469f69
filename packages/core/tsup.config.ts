import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/search.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  treeshake: true,
})
