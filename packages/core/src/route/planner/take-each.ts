import { halvesOf, type Batch } from './batch.ts'
import type { Bunch } from './bunch.ts'
import { WIDTH, type Labels } from './labels.ts'
import type { Limits } from './limits.ts'
import type { Rider } from './rider.ts'

/** What is done with a leg taken from a label: whether anything may come of it, and keeping it. */
export interface Use {
  isLeftOut: (leg: number) => boolean
  may: () => boolean
  keep: (label: number, leg: number) => void
}

interface Taking {
  rider: Rider
  labels: Labels
  limits: Limits
}

/**
 * Takes each leg from each label where something may come of it. First what is as good as all these legs, from what is as
 * good as all these labels: what comes of that is no better than anything that can come of one of them. Only where that
 * may be, the same for either half, down to a few.
 */
export function takeEach(taking: Taking, use: Use, { batch, bunch }: { batch: Batch; bunch: Bunch }): void {
  const { rider, limits } = taking
  if (limits.isReached()) return
  rider.rideAtBest(bunch.low, batch.best)
  if (!use.may()) return
  const isLonger = bunch.halves === undefined || batch.to - batch.from > bunch.to - bunch.from
  const halves = isLonger ? halvesOf(batch) : undefined
  if (halves !== undefined) {
    for (const half of halves) takeEach(taking, use, { batch: half, bunch })
  } else if (bunch.halves !== undefined) {
    for (const half of bunch.halves) takeEach(taking, use, { batch, bunch: half })
  } else takeFew(taking, use, { batch, bunch })
}

function takeFew(
  { rider, labels, limits }: Taking,
  { isLeftOut, may, keep }: Use,
  { batch: { listed, ...legs }, bunch: { low, all, from, to } }: { batch: Batch; bunch: Bunch },
): void {
  for (let at = legs.from; at < legs.to; at += 1) {
    const one = { leg: listed.legs[at] ?? 0, confirm: listed.confirm[at] ?? 0 }
    if (isLeftOut(one.leg)) continue
    if (to - from > 1 && (!rider.ride(low, 0, one) || !may())) continue
    for (let i = from; i < to; i += 1) {
      const label = all[i] ?? 0
      if (!rider.ride(labels.values, label * WIDTH, one) || !may()) continue
      if (!limits.mayKeep()) return
      keep(label, one.leg)
    }
  }
}
