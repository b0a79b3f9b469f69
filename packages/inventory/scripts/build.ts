import { mkdir, writeFile } from 'node:fs/promises'

const target = new URL('../src/generated/', import.meta.url)
await mkdir(target, { recursive: true })
await writeFile(new URL('snapshot.json', target), '{}\n')
