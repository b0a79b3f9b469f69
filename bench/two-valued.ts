import type { Inventory, Query } from '@overstap/core'
import { compile, type Compiled } from '../packages/core/src/match/compiled/compile.ts'
import { datesOf } from '../packages/core/src/match/compiled/dates.ts'
import { fitReaderOf, type FitReader } from '../packages/core/src/match/compiled/fit-reader.ts'
import { sparseOf, withoutAny } from '../packages/core/src/match/compiled/sparse.ts'
import { countBits } from '../packages/core/src/match/compiled/strength-columns.ts'
import { tellerOf } from '../packages/core/src/match/compiled/told.ts'

interface Best {
  position: number
  fit: number
  strength: number
}

/**
 * The compiled matcher with two values instead of three, on the same columns and planes: what is not known to fail
 * passes, a wish not known to be met is not met, and nothing is counted as to be confirmed. It gives how many
 * initiatives pass, and the first of them by wishes met and factors present.
 */
export function twoValued(inventory: Inventory) {
  const compiled = compile(inventory)
  const tell = tellerOf(compiled)
  const dates = datesOf(compiled)
  const fits = fitReaderOf(compiled)
  const alive = sparseOf(compiled.layout.words)
  const { wordOf } = compiled.layout
  const any = new Int32Array(compiled.layout.rows[0]?.words ?? 0)
  return (query: Query, places: number) => {
    const told = tell(query.profile)
    const { valid, ended } = dates(query.asOf)
    const fit = fits(query)
    withoutAny(valid, told.closes, alive)
    const { plane: passing, words, count } = alive
    any.fill(0)
    for (let i = 0; i < count; i += 1) {
      const w = words[i] ?? 0
      const j = wordOf[w] ?? 0
      const bits = (passing[w] ?? 0) & ~(ended[j] ?? 0)
      passing[w] = bits
      any[j] = (any[j] ?? 0) | bits
    }
    let total = 0
    let first: Best[] = []
    for (let j = 0; j < any.length; j += 1) {
      const bits = any[j] ?? 0
      total += countBits(bits)
      for (let left = bits; left !== 0; left &= left - 1) {
        const position = j * 32 + 31 - Math.clz32(left & -left)
        const last = first.length < places ? undefined : first.at(-1)
        const best = { position, fit: fitAt(compiled, { fit, passing, position }), strength: -1 }
        if (last !== undefined && best.fit < last.fit) continue
        best.strength = countBits(compiled.strength.present[position] ?? 0)
        if (last === undefined || isBefore(best, last)) first = [...first, best].toSorted(order).slice(0, places)
      }
    }
    return { total, first: first.map(({ position }) => compiled.layout.initiatives[position]?.id) }
  }
}

/** Most wishes met by an entry that passes. */
function fitAt(
  { layout, classOf }: Compiled,
  { fit, passing, position }: { fit: FitReader; passing: Int32Array; position: number },
): number {
  let most = 0
  for (const { first, word, length } of layout.rows) {
    if (length <= position) break
    if ((((passing[word + (position >>> 5)] ?? 0) >>> (position & 31)) & 1) === 0) continue
    const entry = first + position
    const c = classOf[entry] ?? 0
    let met = 0
    for (const { stateOf, of, needed } of fit.dimensions) if (needed?.[c] !== 1) met += stateOf(of[entry] ?? 0) >> 1
    if (met > most) most = met
  }
  return most
}

function isBefore(a: Best, b: Best): boolean {
  return order(a, b) < 0
}

function order(a: Best, b: Best): number {
  return b.fit - a.fit || b.strength - a.strength || a.position - b.position
}
