/** Everything the commands touch outside themselves, so that a test can stand in for a terminal. */
export interface Io {
  out: (text: string) => void
  err: (text: string) => void
  stdin: AsyncIterable<Uint8Array>
  now: () => Date
}

/** Found wanting: the files or the query that were looked at. */
export const EXIT_FAILED = 1
/** Not understood: the command, its options, or a file that cannot be read. */
export const EXIT_USAGE = 2

/** Stops a command with lines for standard error and an exit code. An expected outcome, so it shows no stack. */
export class Stop extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode: number) {
    super(message)
    this.name = 'Stop'
    this.exitCode = exitCode
  }
}
