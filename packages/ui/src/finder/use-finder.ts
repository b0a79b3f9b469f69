import type {
  Asker,
  FirstOfGroups,
  Goal,
  GroupLengths,
  InitiativeId,
  Inventory,
  Match,
  MatchAnswer,
  Profile,
  Query,
  Reason,
  Weights,
  Wishes,
} from '@overstap/core'
import { computed, shallowRef, toValue, type ComputedRef, type MaybeRefOrGetter, type ShallowRef } from 'vue'
import type { Picked } from '../compare/picked.ts'
import { twice } from '../later/twice.ts'
import * as told from '../questions/answers.ts'
import { askable } from '../questions/ask.ts'
import type { Next } from '../questions/next.ts'
import { suitsGoal } from '../questions/pupil.ts'
import { waitsUntilDecisive, type QuestionId } from '../questions/question.ts'
import { afterPaint } from '../shapes/after-paint.ts'
import type { Advice } from './advice.ts'
import { plainAnswering, type Answering } from './answering.ts'
import { answerWithin, filtersWithin, type Preset } from './preset.ts'

/** What a person has told in this finder, and what that comes to. Answered here, on the person's own device. */
export interface Finder {
  inventory: Inventory
  asOf: string
  /** Undefined until the first fork is taken. */
  answers: Readonly<ShallowRef<told.Answers | undefined>>
  /** Weights of success factors other than 1. */
  weights: ShallowRef<Weights>
  /** Initiatives that a text was found in; undefined without one. */
  among: ShallowRef<Query['filters']['initiatives']>
  /** What was picked to be seen side by side. */
  compared: ShallowRef<readonly Picked[]>
  /** One question at a time, or all of them. */
  mode: ShallowRef<'one' | 'all'>
  /** Questions that were reached, in that order. */
  reached: Readonly<ShallowRef<readonly QuestionId[]>>
  /** The question that stands open. */
  open: Readonly<ShallowRef<QuestionId | undefined>>
  /** Why a question was asked, by its id. */
  why: Readonly<ShallowRef<ReadonlyMap<QuestionId, readonly Reason[]>>>
  /** Why no question is left, once that is so. */
  settled: Readonly<ShallowRef<readonly Reason[] | undefined>>
  query: ComputedRef<Query>
  /** Its items are the first ones: of a long inventory not everything is made that nobody looks at. */
  answer: ComputedRef<MatchAnswer>
  /** The same answer as it is shown: of each group so many. Follows what was told. */
  groups: (lengths: GroupLengths) => FirstOfGroups
  /** How these turn out, wherever they are in the answer. Follows what was told. */
  matchesOf: (ids: readonly InitiativeId[]) => Match[]
  /** All questions that can be answered, in a fixed order. */
  questions: ComputedRef<QuestionId[]>
  /** The question answered last, and the answer as it was before; undefined until one was. */
  since: Readonly<ShallowRef<{ question: QuestionId; answer: MatchAnswer } | undefined>>
  advice: () => Promise<Advice | undefined>
  start: (asker: Asker) => void
  put: (question: QuestionId, changes: Partial<Profile>) => void
  prefer: (question: QuestionId, changes: Wishes) => void
  wish: (goal: Goal | undefined) => void
  skip: (question: QuestionId) => void
  /** Opens the next question; undefined when none is left. */
  proceed: () => Promise<QuestionId | undefined>
  /** Opens one question, or shuts all. */
  show: (question: QuestionId | undefined) => void
  /** With all questions open: adds one that has become decisive. */
  look: () => Promise<void>
  /** Takes up what was told before. The date stays that of this finder. */
  restore: (query: Query, skipped: ReadonlySet<QuestionId>) => void
  reset: () => void
}

/** Nothing here reads more of an answer than its first items; what is shown comes from its groups. */
const LIMIT = 10

/**
 * @param asOf the calendar date to answer for; the caller owns the clock.
 * @param preset what the page around has chosen beforehand.
 */
export function useFinder(inventory: Inventory, asOf: string, preset: MaybeRefOrGetter<Preset> = {}): Finder {
  const answers = shallowRef<told.Answers>()
  const weights = shallowRef<Weights>({})
  const among = shallowRef<Query['filters']['initiatives']>()
  const compared = shallowRef<readonly Picked[]>([])
  const mode = shallowRef<'one' | 'all'>('one')
  const reached = shallowRef<readonly QuestionId[]>([])
  const open = shallowRef<QuestionId>()
  const why = shallowRef<ReadonlyMap<QuestionId, readonly Reason[]>>(new Map())
  const settled = shallowRef<readonly Reason[]>()
  const since = shallowRef<{ question: QuestionId; answer: MatchAnswer }>()
  const query = computed<Query>(() => ({
    asker: answers.value?.asker ?? 'self',
    profile: answers.value?.profile ?? {},
    ...(answers.value?.goal && { goal: answers.value.goal }),
    wishes: answers.value?.wishes ?? {},
    filters: filtersWithin(toValue(preset), among.value),
    weights: { ...toValue(preset).weights, ...weights.value },
    limit: LIMIT,
    asOf,
  }))
  let answering: Answering = plainAnswering(inventory)
  const answer = computed(() => answerWithin(toValue(preset), { answering, query: query.value }))
  const questions = computed(() => {
    const { value: now } = answers
    if (now === undefined) return []
    return askable(inventory, now).filter(
      (id) => !waitsUntilDecisive(id) || reached.value.includes(id) || told.isDone(now, id),
    )
  })
  let advice: Promise<Advice | undefined> | undefined
  const loadAdvice = () =>
    (advice ??= twice(() => import('./advice.ts')).then(
      ({ createAdvice }) => {
        const made = createAdvice(inventory)
        answering = made.matcher
        return made
      },
      () => (advice = undefined),
    ))
  /** An answer is painted before anything is made of it that can wait. */
  const helperAfterPaint = async () => {
    const helper = await loadAdvice()
    await new Promise<void>(afterPaint)
    return helper
  }

  const change = (question: QuestionId, by: (now: told.Answers) => told.Answers) => {
    if (answers.value === undefined) return
    if (since.value?.question !== question) since.value = { question, answer: answer.value }
    answers.value = withFittingGoal(by(answers.value))
    settled.value = undefined
  }
  const reach = (id: QuestionId | undefined) => {
    open.value = id
    if (id !== undefined && !reached.value.includes(id)) reached.value = [...reached.value, id]
  }
  /** What stands in for advice, when that part of the finder could not be loaded. */
  const nextInOrder = (): Next => {
    const id = questions.value.find((one) => answers.value && !told.isDone(answers.value, one))
    return id === undefined ? { kind: 'done', why: [] } : { kind: 'ask', id, why: [] }
  }
  const proceed = async () => {
    const helper = await helperAfterPaint()
    if (answers.value === undefined) return undefined
    const next = helper?.next(answers.value, query.value) ?? nextInOrder()
    if (next.kind === 'ask') why.value = new Map([...why.value, [next.id, next.why]])
    settled.value = next.kind === 'done' ? next.why : undefined
    reach(next.kind === 'ask' ? next.id : undefined)
    return open.value
  }
  const look = async () => {
    const before = answers.value
    const helper = await helperAfterPaint()
    if (answers.value === undefined || answers.value !== before) return
    const next = helper?.decisive(answers.value, query.value)
    if (next?.kind !== 'ask' || reached.value.includes(next.id)) return
    why.value = new Map([...why.value, [next.id, next.why]])
    reached.value = [...reached.value, next.id]
  }
  const take = (now: told.Answers) => {
    answers.value = withFittingGoal(now)
    const exist = askable(inventory, answers.value)
    reached.value = reached.value.filter((id) => exist.includes(id))
    since.value = settled.value = undefined
  }

  return {
    inventory,
    asOf,
    answers,
    weights,
    among,
    compared,
    mode,
    reached,
    open,
    why,
    settled,
    query,
    answer,
    groups: (lengths) => answering.groups(query.value, lengths),
    matchesOf: (ids) => answering.match({ ...query.value, filters: { initiatives: [...ids] } }).items,
    questions,
    since,
    advice: loadAdvice,
    start: (asker) => {
      const { goal } = toValue(preset)
      take({ profile: {}, wishes: {}, skipped: new Set(), ...(goal && { goal }), ...answers.value, asker })
      const first = nextInOrder()
      reach(first.kind === 'ask' ? first.id : undefined)
    },
    put: (question, changes) => change(question, (now) => told.put(now, question, changes)),
    prefer: (question, changes) => change(question, (now) => told.putWish(now, question, changes)),
    wish: (goal) => change('goal', (now) => told.putGoal(now, goal)),
    skip: (question) => change(question, (now) => told.skip(now, question)),
    proceed,
    show: (question) => (open.value = question),
    look,
    restore: ({ asker, profile, goal, wishes, weights: other }, skipped) => {
      const before = { asker, profile, goal, wishes, skipped }
      weights.value = other
      reached.value = askable(inventory, before).filter((id) => told.isDone(before, id))
      take(before)
      open.value = undefined
    },
    reset: () => {
      answers.value = open.value = since.value = settled.value = among.value = undefined
      reached.value = []
      compared.value = []
      weights.value = {}
      why.value = new Map()
    },
  }
}

/** A wish that is no longer among those offered, such as a job for a pupil, is taken back. */
function withFittingGoal(answers: told.Answers): told.Answers {
  const { goal } = answers
  return goal === undefined || suitsGoal(answers, goal) ? answers : told.putGoal(answers, undefined)
}
