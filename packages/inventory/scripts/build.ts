import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { compileInventory, formatDiagnostic } from '../src/author.ts'

// Compiles data/**/*.yaml into the snapshot that the package ships. A broken record is reported and left out.
const data = new URL('../data/', import.meta.url)
const paths = (await readdir(data, { recursive: true }))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.yaml'))
const files = await Promise.all(
  paths.map(async (path) => ({ path, text: await readFile(new URL(path, data), 'utf8') })),
)
const { inventory, diagnostics } = await compileInventory(files)
for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`)
const target = new URL('../src/generated/', import.meta.url)
await mkdir(target, { recursive: true })
await writeFile(new URL('snapshot.json', target), `${JSON.stringify(inventory)}\n`)
process.stdout.write(`${String(inventory.initiatives.length)} initiatives, version ${inventory.version.slice(0, 12)}\n`)
