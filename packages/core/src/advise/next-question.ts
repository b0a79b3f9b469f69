import type { Matcher, Position } from '../match/matcher.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Query } from '../model/query.ts'
import type { Reason, ReasonCode } from '../explain/reason.ts'
import { isChild } from '../route/child.ts'
import { answersTo, isTold, type Told } from './answers.ts'
import { differing, FIRST } from './change.ts'
import { ASKED_OF_GROWN_UPS, ASKED_WHEN_DECISIVE, QUESTION_FIELDS, type QuestionField } from './field.ts'
import { decidesTogether } from './together.ts'
import { mayDecide } from './settled.ts'
import { stateKey } from './state-key.ts'
import { statedIn, statedOn } from './stated.ts'
import { whyAsked } from './why-asked.ts'

/** An answer tried, and at how many of the first positions it differs from now. */
export interface AnswerTried {
  told: Told
  changes: number
}

export type NextQuestion =
  | {
      kind: 'ask'
      field: QuestionField
      /** Expected change: `positions` summed over `answers` taken as equally likely, so their quotient is the mean. */
      change: { positions: number; answers: number }
      answers: AnswerTried[]
      why: Reason[]
    }
  | { kind: 'done'; why: Reason[] }

interface Tried {
  field: QuestionField
  positions: number
  answers: AnswerTried[]
  /** The first positions as each answer makes them. */
  heads: Position[][]
}

/**
 * What to ask next: the open question whose answer is expected to change most of the first five positions. Where none
 * changes any by itself but several together may, the first undecided criterion is asked for. Done when no completion
 * of the profile changes them, or only questions are left that are not to be asked without need.
 * @param options.skip what the person would rather not say.
 */
export function nextQuestion(
  matcher: Matcher,
  query: Query,
  { skip = [] }: { skip?: readonly QuestionField[] } = {},
): NextQuestion {
  const { inventory } = matcher
  const untold = QUESTION_FIELDS.filter(
    (field) => !skip.includes(field) && isRead(inventory, field) && !isTold(inventory, field, query.profile),
  )
  const withheld = untold.filter((field) => isChild(query.profile) && ASKED_OF_GROWN_UPS.has(field))
  const open = untold.filter((field) => !withheld.includes(field))
  const now = matcher.head(query, FIRST)
  const tried = open.map((field) => tryField(matcher, query, { field, now }))
  const best = tried.reduce<Tried | undefined>((most, one) => (most && !isMore(one, most) ? most : one), undefined)
  const ask = (
    { field, positions, answers, heads }: Tried,
    code: 'question-together' | 'question-changes',
  ): NextQuestion => ({
    kind: 'ask',
    field,
    change: { positions, answers: answers.length },
    answers,
    why: whyAsked(matcher, query, {
      field,
      code: ASKED_WHEN_DECISIVE.has(field) ? 'question-decisive' : code,
      heads: [now, ...heads],
    }),
  })
  if (best !== undefined && best.positions > 0) return ask(best, 'question-changes')
  const hangsOn = mayDecide(matcher, query, new Set(open))
  const first =
    hangsOn.find((field) => !ASKED_WHEN_DECISIVE.has(field)) ??
    decidesTogether(matcher, query, { fields: hangsOn, now })
  const next = tried.find(({ field }) => field === first)
  if (next !== undefined) return ask(next, 'question-together')
  if (hangsOn.length > 0) return done('question-not-decisive')
  const isWithheld = withheld.length > 0 && mayDecide(matcher, query, new Set(withheld)).length > 0
  return done(isWithheld ? 'question-of-grown-ups' : 'question-settled')
}

function done(code: ReasonCode): NextQuestion {
  return { kind: 'done', why: [{ code, params: {}, cites: [] }] }
}

/** The direction of a diploma is no question where every diploma asked for is one of any direction. */
function isRead(inventory: Inventory, field: QuestionField): boolean {
  if (field !== 'diplomaFields') return statedIn(inventory).has(field)
  return statedOn(inventory, 'diploma').some((diploma) => diploma.field !== undefined)
}

function tryField(matcher: Matcher, query: Query, { field, now }: { field: QuestionField; now: Position[] }): Tried {
  const heads = new Map<string, Position[]>()
  const tried: Position[][] = []
  const answers = answersTo(matcher.inventory, field, query.profile).map((told): AnswerTried => {
    const profile = { ...query.profile, ...told }
    const key = stateKey(matcher.inventory, field, profile)
    let head = heads.get(key)
    if (head === undefined) {
      heads.set(key, (head = matcher.head({ ...query, profile }, FIRST)))
      tried.push(head)
    }
    return { told, changes: differing(now, head).length }
  })
  return { field, positions: answers.reduce((sum, { changes }) => sum + changes, 0), answers, heads: tried }
}

/** A greater mean, compared as fractions; of equals the one earlier in the fixed order stays. */
function isMore(one: Tried, most: Tried): boolean {
  return one.positions * most.answers.length > most.positions * one.answers.length
}
