import { runningAt, type Running } from '../running.ts'
import { dayOf, type Compiled } from './compile.ts'
import { recent } from './dictionary.ts'
import { planeOf } from './layout.ts'
import { countBits } from './strength-columns.ts'

/** What a date decides. */
export interface Dated {
  /** Bit plane over entries: can still be entered. */
  valid: Int32Array
  /** Bit planes over initiatives, by position: has an entry that can be entered; has ended; may have. */
  enterable: Int32Array
  enterableCount: number
  ended: Int32Array
  mayHaveEnded: Int32Array
  /** By position. */
  stateOf(position: number): Running['state']
}

/** Visitors of a day share its date, so what it decides is kept. */
export function datesOf(compiled: Compiled): (asOf: string) => Dated {
  const { layout, lastDay, lookup, running } = compiled
  const kept = recent<Dated>(4)
  const first = layout.rows.slice(0, 1)
  const initiatives = { ...layout, rows: first, words: first[0]?.words ?? 0 }
  return (asOf) =>
    kept(asOf, () => {
      const day = dayOf(asOf)
      const states = running.examples.map((initiative) => runningAt(lookup, initiative, asOf).state)
      const stateOf = (position: number) => states[running.of[position] ?? 0] ?? 'not-told'
      const valid = planeOf(layout, (entry) => (lastDay[entry] ?? 0) >= day)
      const enterable = new Int32Array(initiatives.words)
      for (const { word, words } of layout.rows)
        for (let j = 0; j < words; j += 1) enterable[j] = (enterable[j] ?? 0) | (valid[word + j] ?? 0)
      return {
        valid,
        enterable,
        enterableCount: enterable.reduce((sum, bits) => sum + countBits(bits), 0),
        ended: planeOf(initiatives, (_, position) => stateOf(position) === 'ended'),
        mayHaveEnded: planeOf(initiatives, (_, position) => stateOf(position) === 'unknown'),
        stateOf,
      }
    })
}
