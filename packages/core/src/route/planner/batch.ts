import { bestOf, type Best, type Listed, type Range } from './best.ts'
import type { LegKinds, Loads } from './leg-kinds.ts'

/** Legs that do the same for a route as far as it matters for a purpose, but for what they add. */
export interface Batch {
  loads: Loads
  /** Of one of them: they are alike as far as it matters for what they are listed for. */
  role: number
  listed: Listed
  /** Its legs are those of `listed` from here, and up to there. */
  from: number
  to: number
  /** As good as the best of these legs in everything. */
  best: Best
  /** By which kinds its legs are sorted once it is halved. */
  unsorted?: LegKinds
  /** Once they are asked for. */
  halves?: readonly [Batch, Batch]
}

/** @param loads what each adds, which may be more than its kind does */
export function batchOf(kinds: LegKinds, alike: Pick<Batch, 'role' | 'listed'>, loads: Loads = kinds): Batch {
  return { ...partOf({ ...alike, loads }, { from: 0, to: alike.listed.legs.length }), unsorted: kinds }
}

function partOf({ role, loads, listed }: Pick<Batch, 'role' | 'loads' | 'listed'>, { from, to }: Range): Batch {
  return { role, loads, listed, from, to, best: bestOf(loads, listed, { from, to }) }
}

/** Those with least to confirm come first, and of these what looks best at first sight: routes found early spare looking at others. */
function sort({ legs, confirm }: Listed, { rank, of }: LegKinds): void {
  const [kinds, size] = [rank.length, of.length]
  // One number by which to sort.
  const keys = new Float64Array(legs.length)
  for (let i = 0; i < keys.length; i += 1)
    keys[i] = ((confirm[i] ?? 0) * kinds + (rank[of[legs[i] ?? 0] ?? 0] ?? 0)) * size + (legs[i] ?? 0)
  keys.sort()
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] ?? 0
    legs[i] = key % size
    confirm[i] = Math.floor(key / size / kinds)
  }
}

const FEW = 8

/** Undefined for a few legs, which are taken one by one. */
export function halvesOf(batch: Batch): readonly [Batch, Batch] | undefined {
  const { from, to } = batch
  if (to - from <= FEW) return undefined
  if (batch.unsorted !== undefined) sort(batch.listed, batch.unsorted)
  delete batch.unsorted
  const middle = (from + to) >>> 1
  return (batch.halves ??= [partOf(batch, { from, to: middle }), partOf(batch, { from: middle, to })])
}
