import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

const conditions = ['@overstap/source', ...defaultServerConditions]

// What `pnpm mutate` runs over and over: core's own tests, without the generated cases, which would take hours.
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/core/src/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.property.test.ts'],
  },
})
