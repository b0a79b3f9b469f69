import type { Matcher } from '../match/matcher.ts'
import type { Query } from '../model/query.ts'
import { effectOf, opensTo, type WhatIf } from './effect.ts'
import { pairsOf } from './pairs.ts'
import { applied, laddersFor, type Ladder } from './small-changes.ts'

/**
 * The smallest changes that make more possible, or make more fit for certain; of one kind the smallest first, and the
 * kind that helps most first. Two changes together only where no single one opens anything.
 */
export function whatIfs(matcher: Matcher, query: Query): WhatIf[] {
  const now = matcher.outcomes(query, { fits: true })
  const among = query.filters.initiatives && new Set<string>(query.filters.initiatives)
  const ladders = laddersFor(matcher.inventory, query)
  const climb = (ladder: Ladder) =>
    smallest(
      ladder.map((change) => {
        const after = matcher.outcomes(applied(query, change), { fits: change.profile === undefined })
        return effectOf(change, { now, after, among })
      }),
    )
  const single = ladders.map(climb)
  const opened = single.flat().some(({ opens }) => opens.length > 0)
  // Wishes are left out: they move fit alone.
  const reaching = ladders.filter(([change]) => change?.profile !== undefined)
  const pairs = opened ? [] : pairsOf(reaching).map((ladder) => climb(ladder).filter(({ opens }) => opens.length > 0))
  return [...single, ...pairs].toSorted(compareGains).flat()
}

/** Of steps in growing order, those that gain something that no smaller one does. */
function smallest(steps: readonly WhatIf[]): WhatIf[] {
  const gained = new Set<string>()
  return steps.filter(({ opens, fits }) => {
    const gains = [...opens, ...fits].map(({ initiative, to }) => `${initiative} ${String(to)}`)
    const adds = gains.some((gain) => !gained.has(gain))
    for (const gain of gains) gained.add(gain)
    return adds
  })
}

/** By the most that a step of each comes to: what is open for certain, what is possible, what fits. */
function compareGains(a: readonly WhatIf[], b: readonly WhatIf[]): number {
  const most = (steps: readonly WhatIf[], gain: (step: WhatIf) => number) => Math.max(0, ...steps.map(gain))
  const by = (gain: (step: WhatIf) => number) => most(b, gain) - most(a, gain)
  return (
    by(({ opens }) => opensTo(opens, 'open').length) || by(({ opens }) => opens.length) || by(({ fits }) => fits.length)
  )
}
