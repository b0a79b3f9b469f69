import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

// The widget as it is served: one folder that never changes, and one whose loader moves on with every release.
const root = fileURLToPath(new URL('..', import.meta.url))
const dist = new URL('../dist/', import.meta.url)
const files = new URL('files/', dist)
const LOADER = 'overstap-finder.js'
const FINDER = 'finder.js'
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string
}

await rm(dist, { recursive: true, force: true })
await build({ root, logLevel: 'warn', build: { outDir: fileURLToPath(files), emptyOutDir: true } })
const names = (await readdir(files)).toSorted()
// The shorter of the hashes that browsers know: the loader carries it.
const integrity = await integrityOf(new URL(FINDER, files), 'sha256')

await buildLoader(files, `./${FINDER}`)
// The same files have the same address, and others another.
const content = createHash('sha256')
  .update(names.join())
  .update(await readFile(new URL(LOADER, files)))
const folder = `${version}-${content.digest('hex').slice(0, 8)}`
const kept = new URL(`${folder}/`, dist)
await rename(files, kept)
const [major = ''] = version.split('.')
await buildLoader(new URL(`${major}/`, dist), `../${folder}/${FINDER}`)

const hashes = (await readdir(kept))
  .toSorted()
  .map(async (name) => [name, await integrityOf(new URL(name, kept))] as const)
const manifest = {
  version,
  folder,
  alias: major,
  loader: LOADER,
  integrity: Object.fromEntries(await Promise.all(hashes)),
}
await writeFile(new URL('manifest.json', dist), `${JSON.stringify(manifest, null, 2)}\n`)
await copyFile(new URL('../demo/index.html', import.meta.url), new URL('index.html', dist))
const embed = await readFile(new URL('../demo/embed.html', import.meta.url), 'utf8')
await writeFile(new URL('embed.html', dist), embed.replaceAll('FOLDER', folder))
await writeFile(new URL(`${major}/frame.js`, dist), `import '../${folder}/frame.js'\n`)
process.stdout.write(`${folder}/${LOADER} ${manifest.integrity[LOADER] ?? ''}\n`)

/** The loader stands alone: no import, and no second request before an element nears the screen. */
async function buildLoader(into: URL, script: string): Promise<void> {
  await mkdir(into, { recursive: true })
  const define = { FINDER: script, INTEGRITY: integrity }
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      target: 'es2022',
      outDir: fileURLToPath(into),
      emptyOutDir: false,
      lib: { entry: 'src/loader.ts', formats: ['es'], fileName: () => LOADER },
      rolldownOptions: { output: { minify: true } },
    },
  })
}

async function integrityOf(file: URL, algorithm: 'sha256' | 'sha384' = 'sha384'): Promise<string> {
  const hash = createHash(algorithm).update(await readFile(file))
  return `${algorithm}-${hash.digest('base64')}`
}
