import { isAskedFor, isPortable } from '../gives.ts'
import { statedTransfer, type Leg } from '../leg.ts'
import { isRaised } from './needs.ts'

/**
 * Whether a source puts legs straight after one: `none`; `quiet` where neither those, nor what follows on them, give
 * anything portable or ask for what tokens change, so that nothing earned before or there plays a part; or `open`.
 */
export const SEQUENCES = ['none', 'quiet', 'open'] as const
export type Sequence = (typeof SEQUENCES)[number]

export interface Sequenced {
  leg: Leg
  /** Legs that a source puts straight after it, as places in the list given. */
  next: readonly number[]
  sequence: Sequence
  /** The step may come only once in a route, and might come up again: the search has to remember it. */
  remembered: boolean
}

/** The legs of one initiative with what follows on each. */
export function sequencesOf(legs: readonly Leg[]): Sequenced[] {
  const connected = (legs[0]?.initiative.connects.length ?? 0) > 0
  const next = legs.map((from) =>
    connected ? [...legs.keys()].filter((at) => legs[at] && statedTransfer(from, legs[at]) !== undefined) : [],
  )
  const steps = [...new Set(legs.map(({ step }) => step))]
  const mixed = new Set(steps.filter((step) => isMixed(legs.filter((leg) => leg.step === step))))
  return legs.map((leg, at) => ({
    leg,
    next: next[at] ?? [],
    sequence: next[at]?.length === 0 ? 'none' : isQuiet(legs, next, at) ? 'quiet' : 'open',
    remembered: connected || mixed.has(leg.step),
  }))
}

function isQuiet(legs: readonly Leg[], next: readonly (readonly number[])[], from: number): boolean {
  const seen = new Set(next[from])
  for (const at of seen) for (const further of next[at] ?? []) seen.add(further)
  return [...seen].every((at) => !legs[at]?.gives.some(isPortable) && !legs[at]?.terms.needs.some(isRaised))
}

/** Offerings of a step that give different things, or something portable and something else: one does not replace another. */
function isMixed(legs: readonly Leg[]): boolean {
  if (!legs.some(({ gives }) => gives.some(isAskedFor))) return false
  const [first, ...others] = legs.map(({ gives }) => JSON.stringify(gives))
  return others.some((other) => other !== first) || legs.some(({ gives }) => !gives.every(isPortable))
}
