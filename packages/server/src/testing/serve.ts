import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { createApp, type AppOptions } from '../app.ts'
import { smallInventory } from './small-inventory.ts'

export interface Served {
  url: string
  /** Every line logged so far. */
  log: string[]
  close: () => Promise<void>
}

/** A listening server on a free port of this machine. */
export async function serve(options: Partial<AppOptions> = {}): Promise<Served> {
  const log: string[] = []
  const logger = pino({ level: 'info' }, { write: (line: string) => void log.push(line) })
  const app = createApp({ inventory: smallInventory, logger, today: () => '2026-11-23', callsPerMinute: 0, ...options })
  const server: Server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    log,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export async function post(url: string, body: unknown): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}
