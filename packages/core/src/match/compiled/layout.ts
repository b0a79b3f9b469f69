import type { Initiative } from '../../model/initiative.ts'
import type { Inventory } from '../../model/inventory.ts'
import { entriesOf, type Entry } from '../entry.ts'

/**
 * Entries are numbered row by row: row 0 holds the first entry of every initiative, row 1 the second of those that
 * have one, and so on; initiatives with most entries come first. So the entries of the initiative at position `p` are
 * `row.first + p` of each row longer than `p`, and in bit planes, where every row starts a new word, bit `p` of every
 * row is the same initiative: "the best of its entries" is an OR over rows, for 32 initiatives at a time. Of those with as
 * many entries, initiatives for the same regions lie together, so that for one region most words are empty.
 */
interface Row {
  /** Number of its first entry. */
  first: number
  /** Its first word in a bit plane. */
  word: number
  /** Entries in it, and words. */
  length: number
  words: number
}

export interface Layout {
  /** By position: most entries first, then by region, then in the inventory's order. Without those that have no entry. */
  initiatives: Initiative[]
  rows: Row[]
  /** The first word of each row, for scanning. */
  starts: Int32Array
  /** By word of a bit plane over entries: the word of the same initiatives in one over initiatives. */
  wordOf: Int32Array
  entries: number
  /** Words of a bit plane over all entries. */
  words: number
}

/** All entries by date-independent order (step, then offering), which is how ties inside an initiative are broken. */
export function orderedEntries(initiative: Initiative): Entry[] {
  // No offering lies before the empty date: those in the past are left out for each query.
  return entriesOf(initiative, '').toSorted(
    (a, b) => compare(a.step.id, b.step.id) || compare(a.offering?.id ?? '', b.offering?.id ?? ''),
  )
}

/** How many entries `entriesOf` gives on the empty date, without making them. */
function countEntries({ steps, offerings, connects }: Initiative): number {
  const later = new Set<string>(connects.flatMap((connection) => connection.steps.slice(1)))
  const first = steps.filter(({ id }) => !later.has(id))
  return first.reduce((sum, { id }) => sum + 1 + offerings.filter(({ step }) => step === id).length, 0)
}

/** Whose residents the first step that says so is for, as text. */
function areaOf({ steps }: Initiative): string {
  for (const { terms } of steps)
    for (const { claims } of terms.needs)
      for (const { value } of claims)
        if ('criterion' in value.tree && value.tree.criterion === 'regionServed') return value.tree.anyOf.join()
  return ''
}

export function layoutOf(inventory: Inventory): Layout {
  const drafts = inventory.initiatives
    .map((initiative) => ({ initiative, entries: countEntries(initiative), area: areaOf(initiative) }))
    .filter(({ entries }) => entries > 0)
    .toSorted((a, b) => b.entries - a.entries || compare(a.area, b.area))
  const rows: Row[] = []
  let [first, word, left] = [0, 0, drafts.length]
  for (let k = 0; left > 0; k += 1) {
    while (left > 0 && (drafts[left - 1]?.entries ?? 0) <= k) left -= 1
    const words = (left + 31) >>> 5
    if (left > 0) rows.push({ first, word, length: left, words })
    first += left
    word += words
  }
  return {
    initiatives: drafts.map(({ initiative }) => initiative),
    rows,
    starts: Int32Array.from(rows, (row) => row.word),
    wordOf: Int32Array.from(rows.flatMap(({ words }) => Array.from({ length: words }, (_, j) => j))),
    entries: first,
    words: word,
  }
}

/** A bit plane of the entries that pass. */
export function planeOf({ rows, words }: Layout, passes: (entry: number, position: number) => boolean): Int32Array {
  const plane = new Int32Array(words)
  for (const { first, word, length } of rows) {
    for (let p = 0; p < length; p += 1) {
      const w = word + (p >>> 5)
      if (passes(first + p, p)) plane[w] = (plane[w] ?? 0) | (1 << (p & 31))
    }
  }
  return plane
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
