import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compilations, consumerFiles } from './packages/consumer.ts'
import { pnpm, root, run } from './packages/run.ts'

/** The packages that are published, in the order in which they depend on each other. */
const published = ['core', 'inventory']

const folder = mkdtempSync(join(tmpdir(), 'overstap-packages-'))
const tarballs = join(folder, 'tarballs')
const consumer = mkdtempSync(join(tmpdir(), 'overstap-consumer-'))
const tarballOf = (name: string) =>
  join(tarballs, readdirSync(tarballs).find((file) => file.startsWith(`overstap-${name}-`)) ?? 'not packed')

beforeAll(async () => {
  for (const name of published) await pnpm(join(root, 'packages', name), 'pack', '--pack-destination', tarballs)
})

afterAll(() => {
  for (const made of [folder, consumer]) rmSync(made, { recursive: true, force: true })
})

describe.each(published)('the packed %s', (name) => {
  test('has nothing that publint would change', async () => {
    const data = new Uint8Array(readFileSync(tarballOf(name)))
    const { messages, pkg } = await publint({ pack: { tarball: data.buffer }, level: 'warning', strict: true })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  test('has the right types for every way of importing it', async () => {
    const { problems = [] } = (await checkPackage(
      createPackageFromTarballData(new Uint8Array(readFileSync(tarballOf(name)))),
    )) as {
      problems?: { kind: string; entrypoint?: string; resolutionKind?: string }[]
    }
    // The oldest way of resolving knows no entries but the first.
    const known = problems.filter(
      ({ entrypoint, resolutionKind }) => !(resolutionKind === 'node10' && entrypoint !== '.'),
    )
    expect(known).toEqual([])
  })

  test('holds what was built, the licence, and no workspace tricks', async () => {
    const files = (await run(folder, 'tar', ['-tzf', tarballOf(name)])).split('\n')
    expect(files).toEqual(
      expect.arrayContaining([
        'package/package.json',
        'package/LICENSE',
        'package/dist/index.js',
        'package/dist/index.cjs',
      ]),
    )
    expect(files.filter((file) => /\/(src|scripts|data)\/|\.test\./.test(file))).toEqual([])
    const manifest = await run(folder, 'tar', ['-xzOf', tarballOf(name), 'package/package.json'])
    expect(manifest).not.toMatch(/"@overstap\/source"|"workspace:|"catalog:/)
  })
})

describe('in an empty folder, with nothing but the tarballs', () => {
  beforeAll(async () => {
    for (const [file, text] of Object.entries(consumerFiles)) writeFileSync(join(consumer, file), text)
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
    await run(consumer, 'npm', ['install', ...flags, ...published.map(tarballOf)])
  })

  test('ESM and CommonJS give the same answer', async () => {
    const esm = await run(consumer, 'node', ['use.mjs'])
    expect(JSON.parse(esm)).toHaveProperty('items')
    expect(await run(consumer, 'node', ['use.cjs'])).toBe(esm)
  })

  test('the entry for search loads both ways', async () => {
    expect(await run(consumer, 'node', ['search.mjs'])).toBe('function')
    expect(await run(consumer, 'node', ['search.cjs'])).toBe('function')
  })

  test('the entry for authors loads both ways', async () => {
    expect(await run(consumer, 'node', ['author.mjs'])).toBe('object')
    expect(await run(consumer, 'node', ['author.cjs'])).toBe('object')
  })

  test.each(Object.entries(compilations))('TypeScript finds the types: %s', async (_way, args) => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    expect(await run(consumer, 'node', [tsc, ...args])).toBe('')
  })
})
