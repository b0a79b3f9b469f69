import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { apiFile, describePublicApi } from '../scripts/public-api.ts'

// Reads the built declarations: what is published, not what is written.
test('the public API of core is the one in api.txt', () => {
  expect(
    describePublicApi(),
    'core/api.txt is out of date: `pnpm api:update`, and look at what the diff promises',
  ).toBe(readFileSync(apiFile, 'utf8'))
})
