import { pause } from './pause.ts'

/**
 * Tries again a moment later what did not come: over a bad line it may well come the next time. Not after the same moment
 * for everyone, so that a server which stumbled does not get them all at once.
 */
export async function twice<Result>(load: () => Promise<Result>): Promise<Result> {
  try {
    return await load()
  } catch {
    await pause()
    return await load()
  }
}
