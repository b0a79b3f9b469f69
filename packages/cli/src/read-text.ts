import { createReadStream } from 'node:fs'
import { EXIT_FAILED, EXIT_USAGE, Stop, type Io } from './io.ts'

/** The API takes no larger query either. What comes after it is not read: a device has no end. */
const MOST_BYTES = 256 * 1024

/** Reads a file, or standard input where it is `-`. @throws Stop naming what cannot be read, or is too large. */
export async function readText(file: string, { stdin }: Pick<Io, 'stdin'>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    const stream: AsyncIterable<Uint8Array> = file === '-' ? stdin : createReadStream(file)
    for await (const chunk of stream) {
      size += chunk.length
      if (size > MOST_BYTES) break
      chunks.push(chunk)
    }
  } catch (error) {
    throw new Stop(
      `overstap: cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`,
      EXIT_USAGE,
    )
  }
  if (size > MOST_BYTES) throw new Stop(`overstap: ${file}: a query is at most ${MOST_BYTES} bytes`, EXIT_FAILED)
  return Buffer.concat(chunks).toString('utf8')
}
