import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { canonicalJson, parseInventory, type Inventory } from '@overstap/core'
import { expect, test } from 'vitest'
import { versions } from './versions.ts'

test('the record has one entry a version, in the order of their dates', () => {
  expect(versions.length).toBeGreaterThan(0)
  expect(new Set(versions.map(({ version }) => version)).size).toBe(versions.length)
  expect(versions.map(({ on }) => on)).toEqual(versions.map(({ on }) => on).toSorted())
  expect(versions.map(({ changes }) => changes === undefined)).toEqual(versions.map((_, i) => i === 0))
})

test.each(versions.map(({ version, initiatives }) => [version, initiatives] as const))(
  'the snapshot %s is what its name says',
  async (version, initiatives) => {
    const text = await readFile(new URL(`../published/${version}.json`, import.meta.url), 'utf8')
    const { version: named, ...content } = JSON.parse(text) as Inventory
    expect(named).toBe(version)
    expect(createHash('sha256').update(canonicalJson(content)).digest('hex')).toBe(version)
    expect(parseInventory(JSON.parse(text)).initiatives).toHaveLength(initiatives)
  },
)
