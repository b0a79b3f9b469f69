import { readFile, readdir } from 'node:fs/promises'
import type { SourceFile } from '../src/author.ts'

const root = new URL('../', import.meta.url)

/** Every YAML file of the shipped inventory, by its path below `data`. */
export async function readData(folder: URL = root): Promise<SourceFile[]> {
  const data = new URL('data/', folder)
  const paths = (await readdir(data, { recursive: true })).map((path) => path.replaceAll('\\', '/'))
  const files = paths.filter((path) => path.endsWith('.yaml'))
  return Promise.all(files.map(async (path) => ({ path, text: await readFile(new URL(path, data), 'utf8') })))
}

/** What the fictitious catalogue takes from the real data: the world around it, and no initiative. */
const SHARED = /^(reference|registry)\/|^annex\/(success-factors|target-groups)\.yaml$/

/** Every file of the fictitious catalogue, with the registries of the shipped inventory around it. */
export async function readDemo(folder: URL = root): Promise<SourceFile[]> {
  const demo = new URL('demo/', folder)
  const shared = (await readData(folder)).filter(({ path }) => SHARED.test(path))
  const paths = (await readdir(demo, { recursive: true })).map((path) => path.replaceAll('\\', '/'))
  const own = await Promise.all(
    paths
      .filter((path) => path.endsWith('.yaml'))
      .map(async (path) => ({ path, text: await readFile(new URL(path, demo), 'utf8') })),
  )
  const added = (path: string) => own.find((file) => file.path === path)?.text ?? ''
  return [
    ...shared.map(({ path, text }) => ({ path, text: `${text}\n${added(path)}` })),
    ...own.filter(({ path }) => path.startsWith('initiatives/')),
  ]
}
