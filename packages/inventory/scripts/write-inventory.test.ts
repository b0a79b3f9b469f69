import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeInventory } from './write-inventory.ts'

const WRITTEN = ['COVERAGE.md', 'src/generated/snapshot.json', 'src/generated/demo.json']
const shipped = fileURLToPath(new URL('../', import.meta.url))
let folder: string
let told: string[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overstap-inventory-'))
  for (const part of ['data', 'demo']) await cp(join(shipped, part), join(folder, part), { recursive: true })
  told = []
})
afterEach(async () => rm(folder, { recursive: true }))

const write = () => writeInventory(pathToFileURL(`${folder}/`), (line) => told.push(line))
const contents = () => Promise.all(WRITTEN.map((path) => readFile(join(folder, path), 'utf8')))
const add = async (path: string, text: string) =>
  writeFile(join(folder, path), `${await readFile(join(folder, path), 'utf8')}${text}`)

test('writes the snapshots and what they cover', async () => {
  expect(await write()).toMatch(/^\d+ initiatives, version [0-9a-f]{12}$/)
  const [coverage, snapshot] = await contents()
  expect(coverage).toBe(await readFile(join(shipped, 'COVERAGE.md'), 'utf8'))
  expect(JSON.parse(snapshot ?? '')).toHaveProperty('version')
})

test.each([
  ['data/initiatives/switch.yaml', 'colour: red\n'],
  ['data/registry/organisations.yaml', 'x: [\n'],
  ['demo/registry/sources.yaml', 'x: {title: 3}\n'],
])('%s is broken: nothing that was written changes', async (path, text) => {
  await write()
  const before = await contents()
  await add(path, text)
  expect(await write()).toBeUndefined()
  expect(told.join('\n')).toContain(path.replace(/^(data|demo)\//, ''))
  expect(await contents()).toEqual(before)
})

test('what is broken from the start is not written either', async () => {
  await add('data/initiatives/switch.yaml', 'colour: red\n')
  expect(await write()).toBeUndefined()
  await expect(contents()).rejects.toThrow('ENOENT')
})
