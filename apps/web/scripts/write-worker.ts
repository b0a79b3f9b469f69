import { createHash } from 'node:crypto'
import { readFile, readdir, writeFile } from 'node:fs/promises'

/** What a visitor needs to go on without a connection: the first pages, a page that any other can be written in, and files. */
const FIRST = ['/', '/en', '/zoeken', '/en/find', '/shell']
const FILES = ['mark.svg', 'icon-192.png', 'manifest.webmanifest', 'manifest-en.webmanifest']

interface Kept {
  dist: URL
  /** The present inventory's address: older ones are fetched when a link names them. */
  inventory: string
  /** Every page's address. */
  pages: readonly string[]
}

/** Writes the service worker with the list of what it keeps, named by a hash of all that together. */
export async function writeWorker({ dist, inventory, pages }: Kept): Promise<void> {
  const assets = (await readdir(new URL('assets/', dist))).map((name) => `/assets/${name}`)
  const kept = [...FIRST, ...FILES.map((name) => `/${name}`), inventory, ...assets.toSorted()]
  const hash = createHash('sha256')
  for (const path of kept) hash.update(path).update(await readFile(fileOf(path, dist)))
  const code = await readFile(new URL('../worker/worker.js', import.meta.url), 'utf8')
  const version = hash.update(code).digest('hex').slice(0, 16)
  const constants = Object.entries({ VERSION: version, FILES: kept, PAGES: pages })
  const head = constants.map(([name, value]) => `const ${name} = ${JSON.stringify(value)}\n`).join('')
  await writeFile(new URL('worker.js', dist), head + code)
}

function fileOf(path: string, dist: URL): URL {
  const page = FIRST.includes(path) ? (path === '/' ? '/index.html' : `${path}.html`) : path
  return new URL(page.slice(1), dist)
}
