import { Readable } from 'node:stream'
import { run } from '../run.ts'

export interface Ran {
  exitCode: number
  out: string
  err: string
}

/** Runs a command line as a terminal would, on 23 November 2026 at noon. */
export async function terminal(argv: readonly string[], stdin = ''): Promise<Ran> {
  const ran: Ran = { exitCode: 0, out: '', err: '' }
  ran.exitCode = await run(argv, {
    out: (text) => (ran.out += text),
    err: (text) => (ran.err += text),
    stdin: Readable.from([Buffer.from(stdin)]),
    now: () => new Date('2026-11-23T12:00:00Z'),
  })
  return ran
}
