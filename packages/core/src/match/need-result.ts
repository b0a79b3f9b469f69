import type { Condition, Need, NeedTree } from '../model/need.ts'
import type { Citation } from '../model/source.ts'
import type { Criterion } from '../model/vocabulary.ts'
import { ordered, type Answerer, type Evaluation } from './evaluation.ts'
import { agreed, every, some, type State } from './kleene.ts'

/** What one source asks, and how it turns out. */
export interface ClaimResult {
  tree: NeedTree
  exclusive: boolean
  /** The source says that it is not needed. */
  waived: boolean
  state: State
  cites: Citation[]
}

/** How one criterion (several where a source joins them by "or") turns out. Every one is reported, met or not. */
export interface CriterionResult {
  criteria: Criterion[]
  state: State
  /** The sources state it as a condition, so that not meeting it closes the step. */
  exclusive: boolean
  /** Who must answer; empty unless the state is unknown. */
  who: Answerer[]
  /**
   * `disagree`: sources lead to different answers. `unstated`: it applies to this kind of step, was looked for, and no
   * source states it. `unread`: it applies, and nobody has looked yet.
   */
  basis: 'stated' | 'disagree' | 'unstated' | 'unread'
  claims: ClaimResult[]
}

const WAIVED: Evaluation = { state: 'met', who: [] }

/** Evaluates a need claim by claim: where all agree that is the answer, else it is unknown. */
export function resultOf(need: Need, evaluate: (condition: Condition) => Evaluation): CriterionResult {
  const evaluations = need.claims.map((claim) =>
    claim.value.waived === true ? WAIVED : evaluateTree(claim.value.tree, evaluate),
  )
  const states = evaluations.map((evaluation) => evaluation.state)
  const state = agreed(states)
  const disagree = state === 'unknown' && states.some((s) => s !== 'unknown')
  const who = disagree ? [...evaluations.flatMap((e) => e.who), 'provider' as const] : evaluations.flatMap((e) => e.who)
  return {
    criteria: criteriaOf(need),
    state,
    exclusive: need.claims.every((claim) => claim.value.exclusive),
    who: state === 'unknown' ? ordered(who) : [],
    basis: disagree ? 'disagree' : 'stated',
    claims: need.claims.map((claim, i) => ({
      tree: claim.value.tree,
      exclusive: claim.value.exclusive,
      waived: claim.value.waived === true,
      state: states[i] ?? 'unknown',
      cites: claim.cites,
    })),
  }
}

function evaluateTree(tree: NeedTree, evaluate: (condition: Condition) => Evaluation): Evaluation {
  if ('criterion' in tree) return evaluate(tree)
  const parts = ('all' in tree ? tree.all : tree.any).map((part) => evaluateTree(part, evaluate))
  const state = 'all' in tree ? every(parts.map((p) => p.state)) : some(parts.map((p) => p.state))
  return { state, who: state === 'unknown' ? ordered(parts.flatMap((p) => p.who)) : [] }
}

/** What is left of a condition that is not known to be met: alternatives that are ruled out, and parts that are met, fall away. */
export function openPart(tree: NeedTree, evaluate: (condition: Condition) => Evaluation): NeedTree {
  if ('criterion' in tree) return tree
  const open = ('all' in tree ? tree.all : tree.any)
    .filter((part) => evaluateTree(part, evaluate).state === 'unknown')
    .map((part) => openPart(part, evaluate))
  const [only, ...others] = open
  if (only !== undefined && others.length === 0) return only
  return 'all' in tree ? { all: open } : { any: open }
}

/** The criteria that a need reads, in the order of its trees. */
export function criteriaOf(need: Need): Criterion[] {
  return [...new Set(need.claims.flatMap((claim) => criteriaOfTree(claim.value.tree)))]
}

function criteriaOfTree(tree: NeedTree): Criterion[] {
  if ('criterion' in tree) return [tree.criterion]
  return ('all' in tree ? tree.all : tree.any).flatMap(criteriaOfTree)
}
