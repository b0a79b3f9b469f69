import { confirmAt, type Batch } from './batch.ts'
import type { Bunch } from './bunch.ts'
import { WIDTH, type Labels } from './labels.ts'
import type { Limits } from './limits.ts'
import type { Load, Rider } from './rider.ts'
import { ALL } from './tree.ts'

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
  const best: Load = { numbers: batch.best, own: 0, confirm: 0 }
  rider.rideAtBest(labels.nodes, ALL * WIDTH, best)
  if (!use.may()) return
  const legs = batch.tree
  best.numbers = legs.nodes
  const go = (some: number, those: number): void => {
    if (limits.isReached()) return
    best.own = some * WIDTH
    rider.rideAtBest(labels.nodes, those * WIDTH, best)
    if (use.may()) split(some, those)
  }
  const split = (some: number, those: number): void => {
    if (!legs.isLeaf(some) && (labels.isLeaf(those) || legs.sizeOf(some) > labels.sizeOf(those))) {
      go(2 * some, those)
      go(2 * some + 1, those)
    } else if (!labels.isLeaf(those)) {
      go(some, 2 * those)
      go(some, 2 * those + 1)
    } else few(some, those)
  }
  const few = (some: number, those: number): void => {
    const from = labels.from(those)
    const to = labels.to(those)
    const { listed } = batch
    const end = legs.to(some)
    for (let at = legs.from(some); at < end; at += 1) {
      const leg = listed.legs[at] ?? 0
      if (use.isLeftOut(leg)) continue
      rider.board(leg, confirmAt(batch, at))
      if (to - from > 1 && (!rider.ride(labels.nodes, those * WIDTH) || !use.may())) continue
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
  split(ALL, ALL)
}
