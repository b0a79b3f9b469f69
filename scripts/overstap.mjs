// `pnpm overstap …`: runs the command line from its sources, on a snapshot that is up to date with the YAML.
// Standard output belongs to the command alone, so that its JSON can be piped.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url))
const root = fileURLToPath(new URL('..', import.meta.url))

const generated = spawnSync('turbo', ['run', 'generate', '--output-logs=errors-only'], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
})
if (generated.status !== 0) {
  process.stderr.write(`${generated.stdout ?? ''}${generated.stderr ?? ''}${generated.error ?? ''}\n`)
}

const ran = spawnSync(process.execPath, ['--conditions=@overstap/source', main, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = ran.status ?? 1
