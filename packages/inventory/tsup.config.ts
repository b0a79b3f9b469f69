import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/author.ts', 'src/demo.ts', 'src/versions.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // Types of @overstap/core come from its built declarations, as they will for whoever installs this package.
  dts: { compilerOptions: { customConditions: [] } },
  clean: true,
  treeshake: true,
})
