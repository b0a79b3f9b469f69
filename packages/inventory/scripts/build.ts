import { mkdir, writeFile } from 'node:fs/promises'
import { compileInventory, coverageOf, formatDiagnostic } from '../src/author.ts'
import { readData, readDemo } from './read-data.ts'

// Compiles data/**/*.yaml into the snapshot that the package ships, and writes what it covers to COVERAGE.md; and the
// fictitious catalogue of demo/ into one of its own. A broken record is reported and left out.
const { inventory, diagnostics } = await compileInventory(await readData())
for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`)
const target = new URL('../src/generated/', import.meta.url)
await mkdir(target, { recursive: true })
await writeFile(new URL('snapshot.json', target), `${JSON.stringify(inventory)}\n`)
await writeFile(new URL('../COVERAGE.md', import.meta.url), coverageOf(inventory))
const demo = await compileInventory(await readDemo())
for (const diagnostic of demo.diagnostics) process.stderr.write(`demo: ${formatDiagnostic(diagnostic)}\n`)
await writeFile(new URL('demo.json', target), `${JSON.stringify(demo.inventory)}\n`)
process.stdout.write(`${String(inventory.initiatives.length)} initiatives, version ${inventory.version.slice(0, 12)}\n`)
