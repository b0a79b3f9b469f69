import type { InitiativeId } from '../../model/id.ts'
import type { Outcomes } from '../matcher.ts'
import { entryReader, type Asked } from './candidate.ts'
import type { Compiled } from './compile.ts'
import { scan, type Scratch } from './scan.ts'

/** Verdicts as they stand in the bit planes; wishes that fit are counted only of initiatives that are not closed. */
export function outcomesReader(compiled: Compiled, scratch: Scratch) {
  const { layout, classOf } = compiled
  const initiatives = layout.initiatives.map(({ id }): InitiativeId => id)
  const bit = (plane: Int32Array, position: number) => ((plane[position >>> 5] ?? 0) >>> (position & 31)) & 1

  return (asked: Asked, { fits: counted }: { fits: boolean }): Outcomes => {
    scan(compiled, asked, { wanted: { verdicts: new Set(), keep: undefined, first: 0 }, scratch })
    const verdicts = new Uint8Array(initiatives.length)
    const fits = new Uint8Array(counted ? initiatives.length : 0)
    const { dimensions } = asked.fit
    const entryOf = entryReader(compiled, asked)
    for (let position = 0; position < verdicts.length; position += 1) {
      const verdict = bit(scratch.closed, position) * 2 + bit(scratch.toConfirm, position)
      verdicts[position] = verdict
      if (!counted || verdict === 2 || dimensions.length === 0) continue
      const entry = entryOf(position, scratch.alive.plane) ?? 0
      const c = classOf[entry] ?? 0
      let met = 0
      for (const { stateOf, of, needed } of dimensions) if (needed?.[c] !== 1) met += stateOf(of[entry] ?? 0) >> 1
      fits[position] = met
    }
    return { initiatives, verdicts, fits }
  }
}
