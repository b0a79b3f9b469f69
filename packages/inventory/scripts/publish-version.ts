import { readFile, writeFile } from 'node:fs/promises'
import { calendarDateOf, type Inventory } from '@overstap/core'
import { changesBetween, type PublishedVersion } from '../src/author/changes.ts'
import { compileInventory, formatDiagnostic } from '../src/author.ts'
import { readData } from './read-data.ts'

// Records the inventory as it is now as published: its snapshot becomes a file that stays, and the record gets an entry
// with what changed since the one before. Running it again on the same data does nothing.
const folder = new URL('../published/', import.meta.url)
const recordFile = new URL('versions.json', folder)
const fileOf = (version: string) => new URL(`${version}.json`, folder)

const { inventory, diagnostics } = await compileInventory(await readData())
for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`)
const errors = diagnostics.filter(({ severity }) => severity === 'error')
if (errors.length > 0) throw new Error('an inventory with errors is not published')

const record = JSON.parse(await readFile(recordFile, 'utf8').catch(() => '[]')) as PublishedVersion[]
const last = record.at(-1)
if (record.some(({ version }) => version === inventory.version)) {
  process.stdout.write(`${inventory.version.slice(0, 12)} is in the record already\n`)
} else {
  const before = last && (JSON.parse(await readFile(fileOf(last.version), 'utf8')) as Inventory)
  const entry: PublishedVersion = {
    version: inventory.version,
    on: calendarDateOf(new Date()),
    initiatives: inventory.initiatives.length,
    ...(before && { changes: changesBetween(before, inventory) }),
  }
  await writeFile(fileOf(inventory.version), `${JSON.stringify(inventory)}\n`)
  await writeFile(recordFile, `${JSON.stringify([...record, entry], null, 2)}\n`)
  process.stdout.write(`${inventory.version.slice(0, 12)} recorded as published on ${entry.on}\n`)
}
