import type { Give } from '../model/give.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Lookup } from '../model/lookup.ts'
import type { Citation } from '../model/source.ts'
import type { Offering, Step } from '../model/step.ts'
import { termsOf, type Entry } from '../match/entry.ts'
import type { State } from '../match/kleene.ts'
import { givesOf } from './gives.ts'
import { departuresOf, type Departures } from './intake.ts'
import { ownCost, paysOf, unpaidDays } from './money.ts'
import type { Span } from './span.ts'

/** Something a person can take as one part of a route, whoever asks: an offering of a step, or the step by itself. */
export interface Leg extends Entry {
  initiative: Initiative
  /** `initiative/step`, and the offering after `@`: orders equal routes, and tells legs apart. */
  slug: string
  gives: readonly Give[]
  departures: Departures
  cost: Span
  pays: State
  unpaid: Span
  /** Taken while at work: paid work has started as soon as it pays. */
  works: boolean
  /** A source puts other steps before it, so that it is entered through one of those. */
  follows: boolean
}

/**
 * Every leg of an inventory, in the order of their slugs. A step stands beside its offerings (match/entry.ts), unless a
 * source states its terms completely: then its known offerings are the whole story.
 */
export function legsOf({ inventory }: Lookup): Leg[] {
  return inventory.initiatives.flatMap(legsIn).toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
}

/** The legs of one initiative, in its own order. */
export function legsIn(initiative: Initiative): Leg[] {
  return initiative.steps.flatMap((step) => {
    const offerings = initiative.offerings.filter((offering) => offering.step === step.id)
    const whole = step.terms.complete !== undefined && offerings.length > 0
    return [
      ...(whole ? [] : [legOf(initiative, step, undefined)]),
      ...offerings.map((offering) => legOf(initiative, step, offering)),
    ]
  })
}

export function legOf(initiative: Initiative, step: Step, offering: Offering | undefined): Leg {
  const terms = offering === undefined ? step.terms : termsOf(step, offering)
  return {
    step,
    offering,
    terms,
    initiative,
    slug: `${initiative.id}/${step.id}${offering === undefined ? '' : `@${offering.id}`}`,
    gives: givesOf(terms.gives),
    departures: departuresOf(terms.intake),
    cost: ownCost(terms),
    pays: paysOf(terms),
    unpaid: unpaidDays(terms),
    works: step.kind === 'work-learning' || step.kind === 'placement',
    follows: initiative.connects.some(({ steps }) => steps.indexOf(step.id) > 0),
  }
}

export interface StatedTransfer {
  order: 'stated' | 'editor'
  cites: Citation[]
}

/** Where a source says that one leg leads straight to the other, at the same site. Unknown otherwise, never a "no". */
export function statedTransfer(from: Leg, to: Leg): StatedTransfer | undefined {
  if (from.initiative !== to.initiative || !sameSite(from, to)) return undefined
  const found = from.initiative.connects.filter(({ steps }) =>
    steps.some((step, i) => step === from.step.id && steps[i + 1] === to.step.id),
  )
  if (found.length === 0) return undefined
  return {
    order: found.some(({ order }) => order === 'stated') ? 'stated' : 'editor',
    cites: found.flatMap(({ cites }) => cites),
  }
}

/** Offerings of one site belong together; a step by itself goes with a site that has no offering of it. */
function sameSite(a: Leg, b: Leg): boolean {
  const [here, there] = [a.offering?.site, b.offering?.site]
  if (here === there) return true
  const hasAt = (leg: Leg, site: string | undefined) =>
    leg.initiative.offerings.some((offering) => offering.step === leg.step.id && offering.site === site)
  if (here === undefined) return !hasAt(a, there)
  return there === undefined && !hasAt(b, here)
}
