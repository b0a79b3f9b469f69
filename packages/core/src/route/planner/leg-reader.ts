import { recent } from '../../match/compiled/dictionary.ts'
import { OverstapError } from '../../error.ts'
import { legOf, type Leg } from '../leg.ts'
import type { LegRef } from '../route-answer.ts'
import type { Network } from './network.ts'

const KEPT_LEGS = 2000

/** Legs by number, made when they are asked for. */
export interface LegReader {
  legAt(at: number): Leg
  refAt(at: number): LegRef
}

export function legReaderOf({ lookup, places }: Network): LegReader {
  const kept = recent<Leg>(KEPT_LEGS)
  const partsAt = (at: number) => {
    const initiative = lookup.inventory.initiatives[places.initiative[at] ?? -1]
    const step = initiative?.steps[places.step[at] ?? -1]
    if (initiative === undefined || step === undefined)
      throw new OverstapError('invalid-inventory', [{ path: '', message: 'it was changed after it was read' }])
    return { initiative, step, offering: initiative.offerings[(places.offering[at] ?? 0) - 1] }
  }
  return {
    legAt: (at) =>
      kept(String(at), () => {
        const { initiative, step, offering } = partsAt(at)
        return legOf(initiative, step, offering)
      }),
    refAt(at) {
      const { initiative, step, offering } = partsAt(at)
      return { initiative: initiative.id, step: step.id, ...(offering && { offering: offering.id }) }
    },
  }
}
