import { expect, test } from 'vitest'
import { openApiDocument } from './openapi.ts'
import { appRouter } from './router.ts'

const document = openApiDocument()

test('every procedure is described', () => {
  const described = Object.values(document.paths).flatMap((path) => Object.values(path))
  // oxlint-disable-next-line no-underscore-dangle -- tRPC's own name
  expect(described).toHaveLength(Object.keys(appRouter._def.procedures).length)
})

test('every reference leads somewhere', () => {
  const text = JSON.stringify(document)
  const names = new Set(Object.keys(document.components.schemas))
  const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference)
  expect(references.length).toBeGreaterThan(0)
  for (const reference of references) {
    expect(reference).toMatch(/^#\/components\/schemas\//)
    expect(names).toContain(reference?.slice('#/components/schemas/'.length))
  }
})

test('errors are described as problems, and no operation asks for a login', () => {
  const text = JSON.stringify(document.paths)
  expect(text).toContain('application/problem+json')
  expect(text).not.toMatch(/"(401|403|500)":|Authorization/)
})

test('what an address may ask is bounded as it is when it is read', () => {
  const [departures] = Object.values(document.paths['/departures'] ?? {}) as { parameters: { name: string }[] }[]
  const limit = departures?.parameters.find(({ name }) => name === 'limit')
  expect(limit).toMatchObject({ schema: { anyOf: [{ minimum: 1, maximum: 1000 }, { pattern: '^\\d{1,4}$' }] } })
})
