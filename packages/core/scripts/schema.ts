import { mkdir } from 'node:fs/promises'

await mkdir(new URL('../schema/', import.meta.url), { recursive: true })
