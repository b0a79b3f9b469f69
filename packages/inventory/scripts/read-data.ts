import { readFile, readdir } from 'node:fs/promises'
import type { SourceFile } from '../src/author.ts'

const data = new URL('../data/', import.meta.url)

/** Every YAML file of the shipped inventory, by its path below `data`. */
export async function readData(): Promise<SourceFile[]> {
  const paths = (await readdir(data, { recursive: true })).map((path) => path.replaceAll('\\', '/'))
  const files = paths.filter((path) => path.endsWith('.yaml'))
  return Promise.all(files.map(async (path) => ({ path, text: await readFile(new URL(path, data), 'utf8') })))
}
