import { confirmAt, type Batch } from './batch.ts'
import type { Bunch } from './bunch.ts'
import { WIDTH, type Labels } from './labels.ts'
import type { Limits } from './limits.ts'
import type { Rider } from './rider.ts'
import { allOf, firstHalf, secondHalf, type Part } from './tree.ts'

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
  const { rider, limits, labels: known } = taking
  if (limits.isReached()) return
  const { all, tree: labels } = bunch
  rider.rideAtBest(labels.nodes, 0, { numbers: batch.best, own: 0, confirm: 0 })
  if (!use.may()) return
  const legs = batch.tree
  const go = (some: Part, those: Part): void => {
    if (limits.isReached()) return
    rider.rideAtBest(labels.nodes, those.at * WIDTH, { numbers: legs.nodes, own: some.at * WIDTH, confirm: 0 })
    if (use.may()) split(some, those)
  }
  const split = (some: Part, those: Part): void => {
    const more = some.to - some.from
    const fewer = those.to - those.from
    if (more > 1 && (fewer === 1 || more * legs.few > fewer * labels.few)) {
      go(firstHalf(some), those)
      go(secondHalf(some), those)
    } else if (fewer > 1) {
      go(some, firstHalf(those))
      go(some, secondHalf(those))
    } else few(some, those)
  }
  const few = (some: Part, those: Part): void => {
    const from = those.from * labels.few
    const to = Math.min(labels.length, those.to * labels.few)
    const { listed } = batch
    const end = Math.min(legs.length, some.to * legs.few)
    for (let at = some.from * legs.few; at < end; at += 1) {
      const leg = listed.legs[at] ?? 0
      if (use.isLeftOut(leg)) continue
      rider.board(leg, confirmAt(batch, at))
      if (to - from > 1 && (!rider.ride(labels.nodes, those.at * WIDTH) || !use.may())) continue
      for (let i = from; i < to; i += 1) {
        const label = all[i] ?? 0
        if (!rider.ride(known.values, label * WIDTH) || !use.may()) continue
        if (!limits.mayKeep()) return
        use.keep(label, leg)
        follow(label, leg)
      }
    }
  }
  const follow = (leader: number, leg: number): void => {
    for (let label = known.follower[leader] ?? -1; label >= 0; label = known.sibling[label] ?? -1) {
      if (!rider.ride(known.values, label * WIDTH) || !use.may()) continue
      if (!limits.mayKeep()) return
      use.keep(label, leg)
    }
  }
  split(allOf(legs), allOf(labels))
}
