import type { Give } from '../model/give.ts'
import type { InitiativeId, OfferingId, StepId } from '../model/id.ts'
import type { NeedTree } from '../model/need.ts'
import type { Goal } from '../model/query.ts'
import type { Citation } from '../model/source.ts'
import type { StepKind } from '../model/vocabulary.ts'
import type { CriterionResult } from '../match/need-result.ts'
import type { State } from '../match/kleene.ts'
import type { Running } from '../match/running.ts'
import type { Strength } from '../match/strength.ts'
import type { Obstacle, Wish } from './trip.ts'

/** Calendar dates, `YYYY-MM-DD`. Without `to` the end is open: no source bounds it. */
export interface DateSpan {
  from: string
  to?: string
}

/** Whole numbers. Without `max` the upper end is open: no source bounds it. */
export interface NumberSpan {
  min: number
  max?: number
}

/** How one leg leads to a later one of the same route. Positions are counted from 0. */
export type Transfer =
  | { kind: 'stated'; from: number; to: number; order: 'stated' | 'editor'; cites: Citation[] }
  | { kind: 'inferred'; from: number; to: number; needs: CriterionResult[]; sectors: State; level: State }

/** Something to take: an offering of a step, or the step by itself. */
export interface LegRef {
  initiative: InitiativeId
  step: StepId
  offering?: OfferingId
}

/** A leg as it is taken in one route. */
export interface RouteLeg extends LegRef {
  kind: StepKind
  start: DateSpan
  /** The first day after it. */
  end: DateSpan
  criteria: CriterionResult[]
  /** Positions among `criteria`, from 0, of those met by something earned before that is not sure. */
  unsure: number[]
  /**
   * Positions among `criteria`, from 0, of those that an earlier step of the same sequence asks already: they are not
   * counted once more, and nor is whether it still runs.
   */
  askedBefore: number[]
  /** Wishes that are open here, and that an earlier step of the same sequence asks already. */
  wishesAskedBefore?: Wish[]
  /** Of those among `criteria`, by position from 0, that what was told settles in part: what is left to answer. */
  open?: { criterion: number; needs: NeedTree[] }[]
  running: Running
  /** Wanted weekly hours, their part of the day and travel, where they were told. */
  hours?: State
  daypart?: State
  travel?: State
  /** It is outside the own region, and no limit to travel was told. */
  elsewhere?: true
  /** Whether it pays. */
  pays: State
  gives: Give[]
  /** Things to confirm about this leg; those about transfers and the goal come on top. */
  toConfirm: number
}

/** A group of equal routes, by the one whose slugs come first. */
export interface Route {
  legs: RouteLeg[]
  transfers: Transfer[]
  /** The give of the last leg that reaches the goal. */
  reaches: { give: Give; toConfirm: number }
  arrival: DateSpan
  /** Absent for goals without paid work, as is `unpaidDays`. */
  paidStart?: DateSpan
  /** Own cost in whole euro cents. */
  cost: NumberSpan
  /** Days without pay while on the way, thirty to a month. */
  unpaidDays?: NumberSpan
  toConfirm: number
  strength: Strength
  /** Portable tokens earned on the way. */
  earned: Give[]
  /** Routes that are equal on all of this, this one included. */
  equals: number
}

/** What a route of the choice is best at, in the order in which they are given. */
export const CHOICES = ['earliest', 'cheapest', 'paid-while-learning', 'surest', 'strongest'] as const
export type ChoiceKind = (typeof CHOICES)[number]

/** A route, and all that it is best at: nothing, where it is shown because there are few. */
export interface Choice {
  /** Position among all routes of the answer, from 0, before the limit. */
  route: number
  kinds: ChoiceKind[]
}

/** What is known to stand in the way of one leg. */
export interface Barrier {
  leg: LegRef
  obstacles: Obstacle[]
  /**
   * Stated conditions that the person does not meet now, with legs that give what is asked: one of each initiative, at
   * most ten, and how many initiatives there are besides. `barred`: those of them that cannot be taken now either.
   */
  unmet: { criterion: CriterionResult; givers: LegRef[]; moreGivers: number; barred: Barred[] }[]
  /** No known intake is left, or none within the horizon. */
  noDeparture: boolean
  /** Of that: there is one, after the horizon. */
  tooLate?: true
}

/** A leg that gives what is asked, and what is known to stand in the way of it, or of the steps that come before it. */
export interface Barred {
  giver: LegRef
  by: (Omit<Barrier, 'unmet'> & { unmet: CriterionResult[] })[]
}

/** A leg that would reach the goal, and everything that is known to stand in the way of taking it. */
export interface NearMiss extends Barrier {
  /** A source puts these steps before it, and none of them can be reached: what would have to open up. */
  after: LegRef[]
  /** What stands in the way of each step that sources put before it, however far before, where it is entered most easily. */
  blocked: Barrier[]
  /** Nothing of that: it does not fit within the last day, or the number of legs, that was planned with. */
  beyond?: { horizon: string; maxLegs: number }
}

/** What planning answers, at every door. */
export interface PlanAnswer {
  /** Version of the inventory that this was answered from. */
  inventory: string
  asOf: string
  goal: Goal
  /** The last day on which a route may reach its goal at the earliest. */
  horizon: string
  maxLegs: number
  /** The search was cut short after this many labels: what was found is shown, and may not be all. */
  stoppedAfter?: number
  /** The goal is work, and the person still goes to primary school, or is under 12: no route to it is looked for. */
  schoolFirst?: true
  /** The goal is work, and the person still goes to school, as far as told: whether pupils may come is to be asked first. */
  atSchool?: true
  /** Groups of equal routes that no other dominates, before the limit. */
  total: number
  routes: Route[]
  /** At most five of the routes above or beyond the limit: all where there are no more, else each for what it is best at. */
  choice: Choice[]
  /** What comes nearest where there is no route. */
  nearMisses: NearMiss[]
  /** Of the initiatives that the query names: those with steps that are for pupils only, and so in no route of an adult. */
  forPupils: InitiativeId[]
}
