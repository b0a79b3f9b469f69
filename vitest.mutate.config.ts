import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

const conditions = ['@overstap/source', ...defaultServerConditions]

// What `pnpm mutate` runs over and over: core's own tests. The compiled matcher is left out on both sides: ten thousand
// cases hold it to the reference, and each of its mutants would take them all.
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/core/src/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/create-matcher.test.ts', '**/match/compiled/**'],
    setupFiles: ['packages/core/src/testing/fewer-runs.ts'],
  },
})
