import vue from '@vitejs/plugin-vue'
import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

// Workspace packages resolve to their sources: a unit test needs no build.
const conditions = ['@overstap/source', ...defaultServerConditions]
const resolution = { resolve: { conditions }, ssr: { resolve: { conditions } } }

export default defineConfig({
  ...resolution,
  test: {
    projects: [
      {
        ...resolution,
        plugins: [vue()],
        test: {
          name: 'unit',
          // Property tests take seconds on a busy machine; no test is about time.
          testTimeout: 60_000,
          include: ['packages/**/*.test.ts', 'apps/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
        },
      },
      {
        ...resolution,
        test: { name: 'gates', include: ['tests/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
      },
      {
        ...resolution,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
    ],
  },
})
