import { readFile } from 'node:fs/promises'
import { inventory } from '@overstap/inventory'
import { versions } from '@overstap/inventory/versions'

// Beside the package's source as beside what it is built into.
const published = new URL('../published/', import.meta.resolve('@overstap/inventory'))

/** Every published inventory and the present one, as JSON by its version. */
export async function snapshots(): Promise<Map<string, string>> {
  const files = versions.map(async ({ version }): Promise<[string, string]> => [
    version,
    await readFile(new URL(`${version}.json`, published), 'utf8'),
  ])
  return new Map([...(await Promise.all(files)), [inventory.version, JSON.stringify(inventory)]])
}
