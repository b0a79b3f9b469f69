import type { Initiative } from '../../model/initiative.ts'
import type { Inventory } from '../../model/inventory.ts'
import type { Lookup } from '../../model/lookup.ts'
import { runningKey } from '../../match/compiled/compile.ts'
import { columnOf, dictionaryOf, recent, type Column } from '../../match/compiled/dictionary.ts'
import { runningAt } from '../../match/running.ts'
import { lastDayOf } from '../trip.ts'

/** Whether initiatives run on a day, by what their sources tell of it. */
export interface Life {
  /** By initiative: which of the lists below. */
  of: Column
  /** The last day on which it is not known to have ended. */
  last: Float64Array
  ended: Uint8Array
  /** It may have ended: one to confirm. */
  unsure: Uint8Array
}

/** Visitors of a day share its date, so what it decides is kept. */
export function livesOf(lookup: Lookup, { initiatives }: Inventory): (asOf: string) => Life {
  const kinds = dictionaryOf<Initiative>()
  const numbers = initiatives.map((initiative) => kinds.idOf(runningKey(lookup, initiative), () => initiative))
  const of = columnOf(numbers, kinds.values.length)
  const last = Float64Array.from(kinds.values, (initiative) => lastDayOf(lookup, initiative))
  const kept = recent<Life>(4)
  return (asOf) =>
    kept(asOf, () => {
      const states = kinds.values.map((initiative) => runningAt(lookup, initiative, asOf).state)
      return {
        of,
        last,
        ended: Uint8Array.from(states, (state) => Number(state === 'ended')),
        unsure: Uint8Array.from(states, (state) => Number(state === 'unknown')),
      }
    })
}
