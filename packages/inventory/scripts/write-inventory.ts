import { mkdir, writeFile } from 'node:fs/promises'
import { compileInventory, coverageOf, formatDiagnostic, type Diagnostic } from '../src/author.ts'
import { readData, readDemo } from './read-data.ts'

/**
 * Compiles data/**\/*.yaml into the snapshot that the package ships, and writes what it covers to COVERAGE.md; and the
 * fictitious catalogue of demo/ into one of its own. Where anything is wrong, all of them stay as they were: a snapshot
 * without the broken records is a sound inventory, but it is not the one that its authors mean to ship.
 * @param folder the package's.
 * @param tell is given a line for everything that is wrong.
 * @returns what was written, in a sentence; undefined where nothing was.
 */
export async function writeInventory(folder: URL, tell: (line: string) => void): Promise<string | undefined> {
  const { inventory, diagnostics } = await compileInventory(await readData(folder))
  for (const diagnostic of diagnostics) tell(formatDiagnostic(diagnostic))
  if (hasError(diagnostics)) return undefined
  // On the same registries as the inventory, so that what is wrong with those has been told.
  const demo = await compileInventory(await readDemo(folder))
  for (const diagnostic of demo.diagnostics) tell(`demo: ${formatDiagnostic(diagnostic)}`)
  if (hasError(demo.diagnostics)) return undefined

  const target = new URL('src/generated/', folder)
  await mkdir(target, { recursive: true })
  await writeFile(new URL('snapshot.json', target), `${JSON.stringify(inventory)}\n`)
  await writeFile(new URL('demo.json', target), `${JSON.stringify(demo.inventory)}\n`)
  await writeFile(new URL('COVERAGE.md', folder), coverageOf(inventory))
  return `${String(inventory.initiatives.length)} initiatives, version ${inventory.version.slice(0, 12)}`
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}
