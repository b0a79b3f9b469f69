import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { calendarDateOf } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { demoInventory } from '@overstap/inventory/demo'
import { PostcodesError, createApp, createLogger, parsePostcodes } from '@overstap/server'
import closeWithGrace from 'close-with-grace'
import { EnvironmentError, readEnvironment, type Environment } from './environment.ts'

try {
  await start(readEnvironment(process.env))
} catch (error) {
  console.error(error instanceof EnvironmentError || isSystemError(error) ? `overstap: ${error.message}` : error)
  process.exitCode = 1
}

async function start({ host, port, logLevel, postcodes, ...limits }: Environment): Promise<void> {
  const logger = createLogger(logLevel)
  const site = built('../../web/dist/')
  let ready = true
  const app = createApp({
    ...limits,
    inventory,
    postcodes: postcodes === undefined ? undefined : readPostcodes(postcodes),
    demo: demoInventory,
    logger,
    today: () => calendarDateOf(new Date()),
    site,
    widget: built('../../../packages/widget/dist/'),
    isReady: () => ready,
  })
  // Whoever sends a request slower than this is holding a place, not asking something.
  const timeouts = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5000 }
  const server = createServer(timeouts, app).listen(port, host)
  await once(server, 'listening')

  closeWithGrace({ delay: 5000, logger }, async ({ err }) => {
    if (err) logger.fatal({ err }, 'stopping after an error')
    ready = false
    server.close()
    server.closeIdleConnections()
    await once(server, 'close')
  })
  const url = addressOf(server.address() as AddressInfo)
  const parts = [site ? 'site at /' : 'no site (not built)', 'REST at /api/v1', 'tRPC at /trpc', 'health at /healthz']
  console.log(`Overstap: ${url} (${parts.join(', ')}; inventory ${inventory.version.slice(0, 12)})`)
}

/** @throws EnvironmentError naming the lines that do not fit */
function readPostcodes(file: string) {
  try {
    return parsePostcodes(readFileSync(file, 'utf8'), inventory)
  } catch (error) {
    if (error instanceof PostcodesError) throw new EnvironmentError(`POSTCODES, ${file}:\n${error.message}`)
    throw error
  }
}

/** A folder beside this one, where the build puts what is served from disk. */
function built(path: string): string | undefined {
  const folder = fileURLToPath(new URL(path, import.meta.url))
  return existsSync(folder) ? folder : undefined
}

function addressOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`
}

/** Such as a port that is taken: the system's words are enough, a stack is not. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
