import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

// The widget as it is served: one folder that never changes, and one whose loader moves on with every release.
const root = fileURLToPath(new URL('..', import.meta.url))
const dist = new URL('../dist/', import.meta.url)
const files = new URL('files/', dist)
const LOADER = 'overstap-finder.js'
const MAIN = 'main.js'
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string
}

await rm(dist, { recursive: true, force: true })
await build({ root, logLevel: 'warn', build: { outDir: fileURLToPath(files), emptyOutDir: true } })
// Hashes are checked from the outside in: the loader has that of one script, and that one has all others.
const { [MAIN]: integrity } = await hashesOf(files, { names: [MAIN], algorithm: 'sha256' })
await buildAlone('src/embed.ts', { into: files, name: 'embed.js' })
await buildAlone('src/frame.ts', { into: files, name: 'frame.js' })
await buildLoader(files, `./${MAIN}`)

// The same files have the same address, and others another.
const all = (await readdir(files)).toSorted()
const content = createHash('sha256')
for (const name of all) content.update(name).update(await readFile(new URL(name, files)))
const folder = `${version}-${content.digest('hex').slice(0, 8)}`
const kept = new URL(`${folder}/`, dist)
await rename(files, kept)
const [major = ''] = version.split('.')
await buildLoader(new URL(`${major}/`, dist), `../${folder}/${MAIN}`)

const manifest = {
  version,
  folder,
  alias: major,
  loader: LOADER,
  integrity: await hashesOf(kept, { names: all, algorithm: 'sha384' }),
}
await writeFile(new URL('manifest.json', dist), `${JSON.stringify(manifest, null, 2)}\n`)
await copyFile(new URL('../demo/index.html', import.meta.url), new URL('index.html', dist))
const embed = await readFile(new URL('../demo/embed.html', import.meta.url), 'utf8')
await writeFile(new URL('embed.html', dist), embed.replaceAll('FOLDER', folder))
await writeFile(new URL(`${major}/frame.js`, dist), `import '../${folder}/frame.js'\n`)
process.stdout.write(`${folder}/${LOADER} ${manifest.integrity[LOADER] ?? ''}\n`)

/** The loader asks for nothing before an element nears the screen. */
async function buildLoader(into: URL, script: string): Promise<void> {
  await mkdir(into, { recursive: true })
  await buildAlone('src/loader.ts', { into, name: LOADER, define: { MAIN: script, INTEGRITY: integrity } })
}

/** A script that imports no other: what it needs is in it. */
async function buildAlone(
  entry: string,
  { into, name, define = {} }: { into: URL; name: string; define?: Readonly<Record<string, unknown>> },
): Promise<void> {
  if ((await readdir(into)).includes(name)) throw new Error(`two scripts would be called ${name}`)
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: Object.fromEntries(Object.entries(define).map(([key, value]) => [key, JSON.stringify(value)])),
    build: {
      target: 'es2022',
      outDir: fileURLToPath(into),
      emptyOutDir: false,
      lib: { entry, formats: ['es'], fileName: () => name },
      rolldownOptions: { output: { minify: true } },
    },
  })
}

async function hashesOf(
  folder: URL,
  { names, algorithm }: { names: readonly string[]; algorithm: 'sha256' | 'sha384' },
): Promise<Record<string, string>> {
  const hash = async (name: string) => {
    const digest = createHash(algorithm).update(await readFile(new URL(name, folder)))
    return [name, `${algorithm}-${digest.digest('base64')}`] as const
  }
  return Object.fromEntries(await Promise.all(names.map(hash)))
}
