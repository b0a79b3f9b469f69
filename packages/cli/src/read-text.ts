import { readFile } from 'node:fs/promises'
import { EXIT_USAGE, Stop } from './io.ts'

/** @throws Stop naming the file that cannot be read. */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new Stop(
      `overstap: cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`,
      EXIT_USAGE,
    )
  }
}
