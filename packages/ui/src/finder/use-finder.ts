import {
  match,
  type Asker,
  type Goal,
  type Inventory,
  type MatchAnswer,
  type Profile,
  type Query,
} from '@overstap/core'
import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import * as told from '../questions/answers.ts'
import { questionsFor, type Question } from '../questions/ask.ts'
import { goalsFor, sameGoal } from '../questions/goals.ts'
import type { QuestionId } from '../questions/question.ts'

/** What a person has told in this finder, and what that comes to. Answered here, on the person's own device. */
export interface Finder {
  inventory: Inventory
  asOf: string
  /** Undefined until the first fork is taken. */
  answers: Readonly<ShallowRef<told.Answers | undefined>>
  /** The question that stands open. */
  open: ShallowRef<QuestionId | undefined>
  query: ComputedRef<Query>
  answer: ComputedRef<MatchAnswer>
  questions: ComputedRef<Question[]>
  start: (asker: Asker) => void
  put: (question: QuestionId, changes: Partial<Profile>) => void
  wish: (goal: Goal | undefined) => void
  skip: (question: QuestionId) => void
  /** Opens the next question that has not been done; undefined when there is none. */
  next: (after: QuestionId) => QuestionId | undefined
  reset: () => void
}

const ALL = 1000

/** @param asOf the calendar date to answer for; the caller owns the clock. */
export function useFinder(inventory: Inventory, asOf: string): Finder {
  const answers = shallowRef<told.Answers>()
  const open = shallowRef<QuestionId>()
  const query = computed<Query>(() => ({
    asker: answers.value?.asker ?? 'self',
    profile: answers.value?.profile ?? {},
    ...(answers.value?.goal && { goal: answers.value.goal }),
    wishes: {},
    filters: {},
    weights: {},
    limit: ALL,
    asOf,
  }))
  const answer = computed(() => match(inventory, query.value))
  const questions = computed(() => (answers.value ? questionsFor(inventory, answers.value, answer.value) : []))
  const change = (by: (now: told.Answers) => told.Answers) => {
    if (answers.value !== undefined) answers.value = withFittingGoal(inventory, by(answers.value))
  }
  return {
    inventory,
    asOf,
    answers,
    open,
    query,
    answer,
    questions,
    start: (asker) => {
      answers.value = { profile: {}, skipped: new Set(), ...answers.value, asker }
      answers.value = withFittingGoal(inventory, answers.value)
      open.value = questions.value.find(({ id }) => answers.value && !told.isDone(answers.value, id))?.id
    },
    put: (question, changes) => change((now) => told.put(now, question, changes)),
    wish: (goal) => change((now) => told.putGoal(now, goal)),
    skip: (question) => change((now) => told.skip(now, question)),
    next: (after) => {
      const ids = questions.value.map(({ id }) => id)
      const ahead = [...ids.slice(ids.indexOf(after) + 1), ...ids.slice(0, ids.indexOf(after))]
      open.value = ahead.find((id) => answers.value && !told.isDone(answers.value, id))
      return open.value
    },
    reset: () => {
      answers.value = undefined
      open.value = undefined
    },
  }
}

/** A wish that is no longer among those offered, such as a job for a pupil, is taken back. */
function withFittingGoal(inventory: Inventory, answers: told.Answers): told.Answers {
  const { goal } = answers
  const fits = goal === undefined || goalsFor(inventory, answers).some((offered) => sameGoal(offered, goal))
  return fits ? answers : told.putGoal(answers, undefined)
}
