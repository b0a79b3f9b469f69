/** What the deployable can be told through its environment. */
export interface Environment {
  host: string
  port: number
  logLevel: LogLevel
  /** How many proxies stand in front. */
  trustProxyHops: number
  /** Hosts whose pages may have the finder in a frame, with all below them. */
  partners: string[]
  /** Calls a minute from one address; 0 for no limit. */
  callsPerMinute: number
  /** File with an operator's table of postcodes. */
  postcodes: string | undefined
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
type LogLevel = (typeof LOG_LEVELS)[number]

/** A variable that does not fit, by its name. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/** Reads the environment. An empty variable counts as none. @throws EnvironmentError naming every variable that is wrong. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const wrong: string[] = []
  const read = (name: string) => variables[name]?.trim() || undefined
  const whole = (name: string, { otherwise, max }: { otherwise: number; max: number }) => {
    const text = read(name)
    if (text === undefined) return otherwise
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
    if (!(number <= max)) wrong.push(`${name} has to be a whole number from 0 to ${max}, not "${text}"`)
    return number
  }
  const level = read('LOG_LEVEL') ?? 'info'
  const logLevel = LOG_LEVELS.find((known) => known === level)
  if (logLevel === undefined) wrong.push(`LOG_LEVEL has to be one of ${LOG_LEVELS.join(', ')}, not "${level}"`)
  const partners = read('EMBED_PARTNERS')?.split(/[\s,]+/) ?? []
  const host = /^(https?:\/\/)?([a-z\d]([a-z\d-]*[a-z\d])?\.)*[a-z\d]([a-z\d-]*[a-z\d])?(:\d+)?$/
  for (const partner of partners)
    if (!host.test(partner)) wrong.push(`EMBED_PARTNERS has to be hosts such as partner.nl, not "${partner}"`)
  const environment = {
    host: read('HOST') ?? '127.0.0.1',
    port: whole('PORT', { otherwise: 4321, max: 65_535 }),
    logLevel: logLevel ?? 'info',
    trustProxyHops: whole('TRUST_PROXY', { otherwise: 0, max: 10 }),
    callsPerMinute: whole('RATE_LIMIT', { otherwise: 1200, max: 1_000_000 }),
    partners,
    postcodes: read('POSTCODES'),
  }
  if (wrong.length > 0) throw new EnvironmentError(wrong.join('\n'))
  return environment
}
