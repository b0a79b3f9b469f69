import { bestOf, type Best, type LegKinds } from './leg-kinds.ts'

/** Legs that are much alike, and do the same for a route as far as it matters for a purpose, but for what they add. */
export interface Batch {
  legs: readonly number[]
  /** For each leg the things to confirm about it that hang on nothing earned. */
  confirm: readonly number[]
  /** The role of each leg. */
  roles: readonly number[]
  /** As good as the best of these legs in everything. */
  best: Best
}

/** A leg that a query leaves to choose from. */
export interface Candidate {
  leg: number
  kind: number
  confirm: number
  role: number
}

const SIZE = 32

/** Those that look best at first sight come first: routes found early spare looking at others. */
export function batchesOf(kinds: LegKinds, all: readonly Candidate[]): Batch[] {
  const { rank } = kinds
  const alike = all.toSorted(
    (a, b) => (rank[a.kind] ?? 0) - (rank[b.kind] ?? 0) || a.confirm - b.confirm || a.leg - b.leg,
  )
  return Array.from({ length: Math.ceil(alike.length / SIZE) }, (_, i) =>
    batchOf(kinds, alike.slice(i * SIZE, (i + 1) * SIZE)),
  )
}

export function batchOf(kinds: LegKinds, those: readonly Candidate[]): Batch {
  return {
    legs: those.map(({ leg }) => leg),
    confirm: those.map(({ confirm }) => confirm),
    roles: those.map(({ role }) => role),
    best: bestOf(kinds, those),
  }
}

export function oneOf(batch: Batch, i: number): Batch {
  return {
    ...batch,
    legs: batch.legs.slice(i, i + 1),
    roles: batch.roles.slice(i, i + 1),
    confirm: batch.confirm.slice(i, i + 1),
  }
}

/** The legs apart by a small number that their role has; those below 0 fall out. */
export function splitOf(batch: Batch, numberOf: (role: number) => number): Batch[] {
  const parts: { legs: number[]; roles: number[]; confirm: number[] }[] = []
  for (const [i, leg] of batch.legs.entries()) {
    const role = batch.roles[i] ?? 0
    const number = numberOf(role)
    while (parts.length <= number) parts.push({ legs: [], roles: [], confirm: [] })
    parts[number]?.legs.push(leg)
    parts[number]?.roles.push(role)
    parts[number]?.confirm.push(batch.confirm[i] ?? 0)
  }
  return parts.map((part) => ({ ...batch, ...part }))
}
