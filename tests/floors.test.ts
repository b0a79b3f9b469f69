import { describe, expect, test } from 'vitest'
import { packageFloors } from './floors/floors.ts'
import { readManifests, readSources } from './floors/read-sources.ts'
import { findViolations } from './floors/violations.ts'

/** ARCHITECTURE.md, "Floors: who may import whom". The tables are in floors/floors.ts. */
describe('floors', () => {
  test('the sources keep them', () => {
    const sources = readSources()
    expect(sources.map(({ path }) => path)).toContain('packages/core/src/index.ts')
    expect(findViolations(sources)).toEqual([])
  })

  test.each(readManifests())(
    '$folder declares no package it may not import',
    ({ folder, name, dependencies, devDependencies }) => {
      const floor = packageFloors[folder]
      expect(floor, `${name} has no floor in tests/floors/floors.ts`).toBeDefined()
      const workspace = (names: string[]) =>
        names.filter((other) => other.startsWith('@overstap/') || other === 'overstap')
      expect(floor?.imports).toEqual(expect.arrayContaining(workspace(dependencies)))
      const forDevelopment = [...(floor?.imports ?? []), ...(floor?.types ?? []), ...(floor?.tests ?? [])]
      expect(forDevelopment).toEqual(expect.arrayContaining(workspace(devDependencies)))
    },
  )
})

/** A gate that cannot fail proves nothing: each fabricated file breaks one rule. */
describe('floors: what is not kept is seen', () => {
  const violating: [why: string, path: string, text: string, seen: string][] = [
    [
      'a layer imports back',
      'packages/core/src/model/a.ts',
      `import { x } from '../match/x.ts'`,
      "core's model may not import",
    ],
    [
      'even a type',
      'packages/core/src/match/a.ts',
      `import type { X } from '../explain/x.ts'`,
      "core's match may not import",
    ],
    [
      'survey imports match',
      'packages/core/src/survey/a.ts',
      `export * from '../match/x.ts'`,
      "core's survey may not import",
    ],
    ['a layer nobody declared', 'packages/core/src/utils/a.ts', '', 'core has no layer "utils"'],
    [
      'the ground imports a layer',
      'packages/core/src/error.ts',
      `import { x } from './model/x.ts'`,
      "core's ground may not import",
    ],
    [
      'test helpers outside tests',
      'packages/core/src/model/a.ts',
      `import '../testing/x.ts'`,
      "core's model may not import",
    ],
    [
      'core imports data in a test',
      'packages/core/src/match/a.test.ts',
      `import { inventory } from '@overstap/inventory'`,
      'may not import @overstap/inventory',
    ],
    ['core imports a library', 'packages/core/src/match/a.ts', `import _ from 'lodash'`, 'not on lodash'],
    ['a layer imports what an entry may', 'packages/core/src/match/a.ts', `import 'minisearch'`, 'not on minisearch'],
    [
      'a package imports a neighbour',
      'packages/server/src/a.ts',
      `import { inventory } from '@overstap/inventory'`,
      'may not import @overstap/inventory',
    ],
    ['a package imports an app', 'packages/ui/src/a.ts', `import '@overstap/web'`, 'may not import @overstap/web'],
    [
      'an app imports an app',
      'apps/web/src/a.ts',
      `import type { A } from '@overstap/api'`,
      'may not import types of @overstap/api',
    ],
    [
      'the client runs the server',
      'packages/client/src/a.ts',
      `import { router } from '@overstap/server'`,
      'may not import @overstap/server',
    ],
    ['a package nobody declared', 'packages/extra/src/a.ts', '', 'says nothing about packages/extra'],
    ['out of its package', 'packages/cli/src/a.ts', `import '../../core/src/model/x.ts'`, 'reaches out of its package'],
    [
      'into a package',
      'apps/web/src/a.ts',
      `import '@overstap/core/src/model/x.ts'`,
      'imports the inside of @overstap/core',
    ],
    [
      'its own index',
      'packages/ui/src/parts/a.ts',
      `import { b } from '../index.ts'`,
      'imports the index of packages/ui',
    ],
    [
      'its own name',
      'packages/core/src/match/a.ts',
      `import { b } from '@overstap/core'`,
      'may not import @overstap/core',
    ],
    ['disk', 'packages/inventory/src/a.ts', `import { readFileSync } from 'fs'`, 'may not use fs'],
    [
      'disk, lazily',
      'packages/inventory/src/a.ts',
      `const fs = await import('node:fs/promises')`,
      'may not use node:fs/promises',
    ],
    ['network', 'packages/ui/src/a.ts', `fetch('/x')`, 'may not use fetch'],
    ['network, round about', 'packages/widget/src/a.ts', `globalThis.fetch('/x')`, 'may not use fetch'],
    [
      'network in a component',
      'packages/ui/src/A.vue',
      `<script setup lang="ts">\nconst a = await fetch('/x')\n</script>`,
      'may not use fetch',
    ],
    ['environment', 'packages/inventory/src/a.ts', `const a = process.env['A']`, 'may not use process'],
    ['clock', 'packages/core/src/match/a.ts', `const a = new Date()`, 'may not use new Date()'],
    ['clock in a number', 'packages/core/src/match/a.ts', `const a = Date.now()`, 'may not use Date.now'],
    ['clock in a test of core', 'packages/core/src/match/a.test.ts', `const a = Date.now()`, 'may not use Date.now'],
    ['chance', 'packages/core/src/match/a.ts', `const a = Math.random()`, 'may not use Math.random'],
    [
      'a use an adapter was not given',
      'packages/widget/src/load-snapshot.ts',
      `fetch('/x?' + Date.now())`,
      'may not use Date.now',
    ],
  ]
  test.each(violating)('%s', (_why, path, text, seen) => {
    const found = findViolations([{ path, text }])
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(seen)
  })

  test('a cycle', () => {
    const found = findViolations([
      { path: 'packages/core/src/model/a.ts', text: `import { b } from './b.ts'` },
      { path: 'packages/core/src/model/b.ts', text: `import type { C } from './c.ts'` },
      { path: 'packages/core/src/model/c.ts', text: `export { a } from './a.ts'` },
    ])
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^cycle: .*a\.ts -> .*b\.ts -> .*c\.ts -> .*a\.ts$/)
  })

  const keeping: [why: string, path: string, text: string][] = [
    [
      'the index gathers the layers',
      'packages/core/src/index.ts',
      `export * from './model/a.ts'\nexport * from './advise/a.ts'`,
    ],
    [
      'a layer builds on lower ones',
      'packages/core/src/explain/a.ts',
      `import { z } from 'zod'\nimport { m } from '../model/m.ts'\nimport { r } from '../route/r.ts'`,
    ],
    ['a layer stands on the ground', 'packages/core/src/model/a.ts', `import { x } from '../error.ts'`],
    ['a date that is given', 'packages/core/src/match/a.ts', `const a = new Date('2026-01-01')`],
    [
      'a fetch that is handed in',
      'packages/widget/src/a.ts',
      `export const load = (fetch: (url: string) => unknown) => fetch('/x')`,
    ],
    [
      'a field with the name of a global',
      'packages/core/src/match/a.ts',
      `const a = { process: 1, performance: 2 }\nexport const b = a.process + a.performance`,
    ],
    [
      'a build script',
      'packages/inventory/scripts/build.ts',
      `import { readFile } from 'node:fs/promises'\nprocess.exit(Date.now())`,
    ],
    [
      'a test outside core reads its cases',
      'packages/inventory/src/a.test.ts',
      `import { readFileSync } from 'node:fs'`,
    ],
    ['types of the server', 'packages/client/src/a.ts', `import { type Router } from '@overstap/server'`],
    ['an adapter', 'packages/widget/src/load-snapshot.ts', `export const load = (url: string) => fetch(url)`],
  ]
  test.each(keeping)('no false alarm: %s', (_why, path, text) => {
    expect(findViolations([{ path, text }])).toEqual([])
  })
})
