import { pino, type LevelWithSilent, type Logger } from 'pino'

/** A logger to standard output, one JSON line an event. */
export function createLogger(level: LevelWithSilent): Logger {
  return pino({ level, base: null })
}
