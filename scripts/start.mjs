// `npm start`: installs, builds and serves, on a machine with nothing but Node and npm.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { node, pnpmOrExit } from './toolchain.mjs'

const host = process.env.HOST || '127.0.0.1'
const port = process.env.PORT || '4321'
const shown = host.includes(':') ? `[${host}]` : host
const url = `http://${shown === '0.0.0.0' || shown === '[::]' ? 'localhost' : shown}:${port}/`
// Pages name their own address: it is part of the build.
process.env.SITE_ADDRESS ||= url

pnpmOrExit('install', '--frozen-lockfile')
pnpmOrExit('exec', 'turbo', 'run', 'build', '--filter=@overstap/api', '--output-logs=errors-only')

const main = fileURLToPath(new URL('../apps/api/dist/main.js', import.meta.url))
const server = spawn(node(), ['--enable-source-maps', main], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'production', HOST: host, PORT: port },
})

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
// npm does not hand a signal on to what it started: when it is gone, so is the site.
const parent = process.ppid
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 500).unref()
}
server.on('exit', (code) => process.exit(code ?? 1))

if (await answers(`${url}healthz`, 30_000)) console.log(`\nOverstap is at ${url}\n`)
else console.error(`\nNo answer at ${url}healthz yet.\n`)

async function answers(address, milliseconds) {
  const until = Date.now() + milliseconds
  while (Date.now() < until) {
    if (
      await fetch(address).then(
        (response) => response.ok,
        () => false,
      )
    )
      return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}
