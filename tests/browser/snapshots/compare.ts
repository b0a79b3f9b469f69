import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

const KEPT = new URL('./', import.meta.url)
const FAILED = new URL('../../../test-results/snapshots/', import.meta.url)

/**
 * How many of a hundred pixels may differ. On one machine none do, whatever typefaces it has; another processor may draw
 * the edges of a letter a little otherwise. One line of text that moved is several times this.
 */
const TOLERANCE = 0.1

/** With `pnpm snapshots` pictures are kept as they are now, instead of being held against those that were. */
const renews = process.env['SNAPSHOTS'] === 'renew'

/**
 * What is wrong with a picture, held against the one that is kept under this name; nothing where they are alike. Both, and
 * where they differ, are then put in `test-results/snapshots`.
 */
export function findDifference(name: string, picture: Buffer): string | undefined {
  const file = new URL(`${name}.png`, KEPT)
  if (renews) {
    writeFileSync(file, picture)
    return undefined
  }
  if (!existsSync(file)) return `no picture is kept of ${name}: pnpm snapshots`
  const [before, now] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(picture)]
  const { width, height } = before
  if (now.width !== width || now.height !== height)
    return `${name} is ${now.width} by ${now.height} pixels, and was ${width} by ${height}`
  const marked = new PNG({ width, height })
  const count = pixelmatch(before.data, now.data, marked.data, width, height, { threshold: 0.15 })
  const share = (100 * count) / (width * height)
  if (share <= TOLERANCE) return undefined
  mkdirSync(FAILED, { recursive: true })
  writeFileSync(new URL(`${name}.now.png`, FAILED), picture)
  writeFileSync(new URL(`${name}.difference.png`, FAILED), PNG.sync.write(marked))
  return `${name}: ${share.toFixed(2)} % of it differs; see ${fileURLToPath(FAILED)}. If it is meant to: pnpm snapshots`
}
