import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { writePages } from './write-pages.ts'

// The site in three steps: what a browser runs, what writes its pages, and the pages.
const root = fileURLToPath(new URL('..', import.meta.url))
const writer = new URL('../node_modules/.overstap-writer/', import.meta.url)
const outDir = fileURLToPath(writer)
await build({ root, logLevel: 'warn' })
await build({
  root,
  logLevel: 'warn',
  build: { ssr: 'src/server.ts', outDir, emptyOutDir: true, copyPublicDir: false, manifest: false },
})
const count = await writePages(new URL('../dist/', import.meta.url), new URL('server.js', writer))
await rm(writer, { recursive: true })
process.stdout.write(`${String(count)} pages\n`)
