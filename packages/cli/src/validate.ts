import { readFile, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileInventory, formatDiagnostic, type SourceFile } from '@overstap/inventory/author'
import { EXIT_FAILED, EXIT_USAGE, Stop, type Io } from './io.ts'

/** The inventory in this repository. The published package holds its snapshot, not its YAML. */
const shipped = fileURLToPath(new URL('../../inventory/data/', import.meta.url))

/** Compiles a data folder and prints a line for everything that is wrong. Returns the exit code. */
export async function validate(dir: string | undefined, io: Io): Promise<number> {
  const folder = dir ?? shipped
  const files = await readFolder(folder)
  if (!files.some(({ path }) => path.startsWith('initiatives/'))) {
    throw new Stop(
      `overstap: no initiatives/ in ${folder}; name the folder that holds initiatives/, annex/, registry/ and reference/`,
      EXIT_USAGE,
    )
  }
  const { inventory, diagnostics, waiting } = await compileInventory(files)
  const shown = relative(process.cwd(), folder)
  for (const diagnostic of diagnostics) {
    io.out(`${formatDiagnostic({ ...diagnostic, file: join(shown, diagnostic.file) })}\n`)
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  io.out(
    `${count(files.length, 'file')}, ${count(inventory.initiatives.length, 'initiative')}: ` +
      `${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}; version ${inventory.version.slice(0, 12)}\n`,
  )
  const out = files.filter(({ path }) =>
    diagnostics.some(({ file, severity }) => file === path && severity === 'error'),
  )
  if (out.length > 0) io.out(`left out, or not complete: ${out.map(({ path }) => path).join(', ')}\n`)
  if (waiting.length > 0)
    io.out(`left out until that is mended, as it refers to what could not be read: ${count(waiting.length, 'file')}\n`)
  return errors > 0 ? EXIT_FAILED : 0
}

async function readFolder(folder: string): Promise<SourceFile[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const paths = entries
      .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
    return await Promise.all(
      paths.sort().map(async (path) => ({
        path: relative(folder, path).split(sep).join('/'),
        text: await readFile(path, 'utf8'),
      })),
    )
  } catch (error) {
    throw new Stop(
      `overstap: cannot read ${folder}: ${error instanceof Error ? error.message : String(error)}`,
      EXIT_USAGE,
    )
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
