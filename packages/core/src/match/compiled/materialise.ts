import type { Query } from '../../model/query.ts'
import { FIT_DIMENSIONS, VERDICTS, type FitDimension } from '../../model/vocabulary.ts'
import { unstated } from '../eligibility.ts'
import type { Entry } from '../entry.ts'
import { evaluateNeed } from '../evaluate-need.ts'
import { type CriterionResult } from '../need-result.ts'
import { measure, type FitResult } from '../fit.ts'
import type { Match } from '../match-answer.ts'
import { runningAt, type Running } from '../running.ts'
import { strengthOf, type Strength } from '../strength.ts'
import type { Asked } from './candidate.ts'
import type { Compiled } from './compile.ts'
import type { Candidate } from './contest.ts'
import { orderedEntries } from './layout.ts'

/**
 * The results of one entry, each made by the reference's own function when it is first returned. How a need or a
 * dimension turns out has few values whoever asks, so the results of entries returned lately serve other queries too;
 * they are frozen, for answers share them.
 */
interface Parts {
  entry: Entry
  unstated: readonly CriterionResult[]
  /** By need of the entry, then by outcome. */
  criteria: CriterionResult[][]
  /** By dimension and state; of direction, for the goals asked for, by goal. */
  fit: FitResult[]
  direction: Map<string, FitResult>
  running: Map<string, Running>
  strength: Map<string, Strength>
}

/** Entries whose parts are kept. */
const KEPT = 2048

/** Turns the candidates that an answer returns into matches, exactly as the reference makes them. */
export function materialiserOf(compiled: Compiled) {
  const { lookup, layout, classes, classOf, fit: columns } = compiled
  const kept = new Map<number, Parts>()

  const partsOf = ({ entry: at, row, position }: Candidate): Parts | undefined => {
    let parts = kept.get(at)
    const initiative = layout.initiatives[position]
    if (parts !== undefined || initiative === undefined) return parts
    const entry = orderedEntries(initiative)[row]
    if (entry === undefined) return undefined
    const evaluated = entry.terms.needs.map((need) => evaluateNeed(lookup, {}, need))
    const missing = entry.terms.complete === undefined ? unstated(entry, evaluated) : []
    parts = {
      entry,
      unstated: freeze(missing),
      criteria: evaluated.map(() => []),
      fit: [],
      direction: new Map(),
      running: new Map(),
      strength: new Map(),
    }
    const [oldest] = kept.keys()
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest)
    kept.set(at, parts)
    return parts
  }

  return (query: Query, asked: Asked): ((candidate: Candidate) => Match[]) => {
    const weights = JSON.stringify(query.weights)
    const goal = JSON.stringify(query.goal) ?? ''
    return (candidate) => {
      const { position, entry: at } = candidate
      const parts = partsOf(candidate)
      const initiative = layout.initiatives[position]
      const verdict = VERDICTS[candidate.verdict]
      if (parts === undefined || initiative === undefined || verdict === undefined) return []
      const { entry } = parts
      const start = classes.from[classOf[at] ?? 0] ?? 0
      const stated = entry.terms.needs.map((need, i) => {
        const outcome = asked.told.outcomes[classes.list[start + i] ?? 0] ?? 0
        const results = (parts.criteria[i] ??= [])
        return (results[outcome] ??= freeze(evaluateNeed(lookup, query.profile, need)))
      })
      const fitResult = (dimension: FitDimension, state: number): FitResult => {
        const make = (): FitResult => {
          const measured = measure({ lookup, query, initiative, entry }, dimension)
          return freeze<FitResult>({ dimension, ...(measured ?? { state: 'unknown', cites: [] }) })
        }
        if (dimension === 'direction') return keep(parts.direction, goal, make)
        return (parts.fit[FIT_DIMENSIONS.indexOf(dimension) * 3 + state] ??= make())
      }
      const c = classOf[at] ?? 0
      const dimensions = asked.fit.dimensions
        .filter(({ needed }) => needed?.[c] !== 1)
        .map(({ dimension, stateOf }) => fitResult(dimension, stateOf(columns[dimension].of[at] ?? 0)))
      const met = dimensions.filter(({ state }) => state === 'met').length
      const unmet = dimensions.filter(({ state }) => state === 'unmet').length
      const { offering } = entry
      return [
        {
          initiative: initiative.id,
          entry: { step: entry.step.id, ...(offering && { offering: offering.id }) },
          running: keep(parts.running, query.asOf, () => freeze(runningAt(lookup, initiative, query.asOf))),
          verdict,
          criteria: [...stated, ...parts.unstated],
          unmet: candidate.unmet,
          toConfirm: candidate.toConfirm,
          fit: { lo: met, hi: dimensions.length - unmet, of: dimensions.length, dimensions },
          strength: keep(parts.strength, weights, () => freeze(strengthOf(lookup, initiative, query.weights))),
        },
      ]
    }
  }
}

/** A few dates, weights and goals at a time are enough. */
function keep<T>(values: Map<string, T>, key: string, make: () => T): T {
  let value = values.get(key)
  if (value === undefined) {
    if (values.size >= 32) values.clear()
    values.set(key, (value = make()))
  }
  return value
}

/** Freezes a result and what it was made of, but not what belongs to the inventory: trees and citations. */
function freeze<T extends object>(result: T): T {
  for (const [name, part] of Object.entries(result)) {
    if (typeof part === 'object' && part !== null && name !== 'tree' && name !== 'cites') freeze(part as object)
  }
  return Object.freeze(result)
}
