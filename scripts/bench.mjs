// `pnpm bench match [--json]`: runs a benchmark from the sources. Memory is read after a forced collection.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { node } from './toolchain.mjs'

const run = fileURLToPath(new URL('../bench/run.ts', import.meta.url))
const flags = [
  '--conditions=@overstap/source',
  '--expose-gc',
  '--max-old-space-size=8192',
  '--disable-warning=ExperimentalWarning',
]

const ran = spawnSync(node(), [...flags, run, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = ran.status ?? 1
