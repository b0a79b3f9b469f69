// `pnpm overstap …`: runs the command line from its sources, on a snapshot that is up to date with the YAML.
// Standard output belongs to the command alone, so that its JSON can be piped.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))
const hasSnapshot = () => existsSync(new URL('../packages/inventory/src/generated/snapshot.json', import.meta.url))

// To validate is to look: it reads the YAML itself, and leaves what was written from it as it is.
const looksOnly = process.argv[2] === 'validate'
if (!looksOnly || !hasSnapshot()) {
  const generated = spawnSync('turbo', ['run', 'generate', '--output-logs=errors-only'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  })
  if (generated.status !== 0) {
    process.stderr.write(`${generated.stdout ?? ''}${generated.stderr ?? ''}${generated.error ?? ''}\n`)
    // Without any snapshot the command line does not start; what is wrong with the files has just been told.
    if (!hasSnapshot()) process.exit(1)
    process.stderr.write('overstap: this answers from the inventory as it was before the errors above\n')
  }
}

const ran = spawnSync(process.execPath, ['--conditions=@overstap/source', main, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = ran.status ?? 1
