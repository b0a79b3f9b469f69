import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

// `pnpm overstap` brings the snapshot up to date before most commands. This one is run on files that are being mended.
const script = fileURLToPath(new URL('../scripts/overstap.mjs', import.meta.url))
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overstap-validate-'))
  await mkdir(join(folder, 'data/initiatives'), { recursive: true })
  await writeFile(join(folder, 'data/initiatives/broken.yaml'), 'name: [\n')
  await writeFile(join(folder, 'turbo'), `#!/bin/sh\ntouch ${join(folder, 'generated')}\nexit 1\n`)
  await chmod(join(folder, 'turbo'), 0o755)
})
afterAll(async () => rm(folder, { recursive: true }))

const overstap = (...argv: string[]) =>
  spawnSync(process.execPath, [script, ...argv], {
    encoding: 'utf8',
    env: { ...process.env, PATH: [folder, process.env['PATH']].join(delimiter) },
  })

test('validate names what is broken and has nothing written', () => {
  const { status, stdout } = overstap('validate', join(folder, 'data'))
  expect(stdout).toMatch(/broken\.yaml:2:1 error: /)
  expect(status).toBe(1)
  expect(existsSync(join(folder, 'generated'))).toBe(false)
})

test('another command answers from the inventory as it was, and says so', () => {
  const { status, stdout, stderr } = overstap('departures', '--json')
  expect(existsSync(join(folder, 'generated'))).toBe(true)
  expect(stderr).toContain('as it was before the errors above')
  expect(JSON.parse(stdout)).toHaveProperty('items')
  expect(status).toBe(0)
})
