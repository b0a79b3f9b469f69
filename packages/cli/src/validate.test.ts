import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { terminal } from './testing/terminal.ts'

const data = fileURLToPath(new URL('../../inventory/data/', import.meta.url))
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overstap-data-'))
  await cp(data, folder, { recursive: true })
})
afterAll(async () => rm(folder, { recursive: true }))

test('the shipped inventory is valid', async () => {
  const { exitCode, out } = await terminal(['validate'])
  expect(out).toMatch(/ 0 errors, \d+ warnings?; version [0-9a-f]{12}\n$/)
  expect(exitCode).toBe(0)
})

test('a broken record is named by file, line and path, and the rest is counted', async () => {
  const path = join(folder, 'initiatives/switch.yaml')
  const text = await readFile(path, 'utf8')
  await writeFile(path, `${text}\ncolour: red\n`)
  const { exitCode, out } = await terminal(['validate', folder])
  expect(exitCode).toBe(1)
  expect(out).toMatch(/initiatives\/switch\.yaml:\d+:\d+ error: .*colour/)
  expect(out).toMatch(/ 1 error, /)
  await writeFile(path, text)
})

test('a file that is no YAML at all', async () => {
  const path = join(folder, 'initiatives/broken.yaml')
  await writeFile(path, 'name: [\n\tx: {')
  const { exitCode, out } = await terminal(['validate', folder])
  expect(exitCode).toBe(1)
  expect(out).toMatch(/initiatives\/broken\.yaml:\d+:\d+ error: /)
  await rm(path)
})

test('a folder without YAML', async () => {
  const { exitCode, err } = await terminal(['validate', fileURLToPath(new URL('.', import.meta.url))])
  expect(exitCode).toBe(2)
  expect(err).toContain('no initiatives/')
})
