import { readFileSync, readdirSync } from 'node:fs'
import {
  createMatcher,
  nextQuestion,
  parseQuery,
  QUESTION_FIELDS,
  type Matcher,
  type Profile,
  type Query,
  type QuestionField,
} from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { parse } from 'yaml'
import { rowOf, type Row } from './row.ts'

/** How many questions one person of the cases is asked until no answer changes the first five any more. */
interface QuestionsAsked {
  case: string
  /** The next question each time. */
  advised: number
  /** The same stop, but always the first question of the fixed order that is still open. */
  fixed: number
  /** What the person of the case would have told after the stop changes the first five: expected to be false. */
  changed: boolean
}

interface QuestionsReport {
  people: QuestionsAsked[]
  mean: { advised: number; fixed: number }
  most: { advised: number; fixed: number }
}

const folder = new URL('../packages/inventory/cases/', import.meta.url)

/**
 * Lets every person of the cases start with nothing told but for whom it is, the goal and the wishes. What a case does
 * not tell, the person would rather not say: that is one question all the same.
 */
function reportQuestions(): QuestionsReport {
  const matcher = createMatcher(inventory)
  const people = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name): QuestionsAsked => {
      const { query } = parse(readFileSync(new URL(name, folder), 'utf8')) as { query: unknown }
      const whole = parseQuery(query)
      const advised = interview(matcher, whole, (field) => field)
      const fixed = interview(matcher, whole, (_, open) => open[0])
      const willing: Query = { ...advised.query, profile: { ...whole.profile, ...advised.query.profile } }
      const changed = JSON.stringify(matcher.head(willing, 5)) !== JSON.stringify(matcher.head(advised.query, 5))
      return { case: name.replace('.yaml', ''), advised: advised.asked, fixed: fixed.asked, changed }
    })
  const of = (reduce: (numbers: number[]) => number) => ({
    advised: reduce(people.map(({ advised }) => advised)),
    fixed: reduce(people.map(({ fixed }) => fixed)),
  })
  return {
    people,
    mean: of((numbers) => numbers.reduce((a, b) => a + b, 0) / numbers.length),
    most: of((numbers) => Math.max(...numbers)),
  }
}

/** The report as figures: one for each person too. */
export async function benchQuestions(): Promise<Row[]> {
  const { people, mean, most } = reportQuestions()
  const row = (name: string, measured: number) => rowOf(name, { measured, unit: 'questions', better: 'lower' })
  const last = `until no answer changes the first five, ${String(people.length)} people of the cases`
  return [
    row(`mean ${last}: next question`, mean.advised),
    row(`mean ${last}: fixed order`, mean.fixed),
    row(`most ${last}: next question`, most.advised),
    row(`most ${last}: fixed order`, most.fixed),
    row(`people whose first five change after all`, people.filter(({ changed }) => changed).length),
    ...people.map(({ case: name, advised, fixed }) =>
      row(`${name}, fixed order ${String(fixed)}: next question`, advised),
    ),
  ]
}

type Choose = (advised: QuestionField, open: readonly QuestionField[]) => QuestionField | undefined

/** Asks until nothing is left to ask, choosing by a rule; the questions of the fixed order exist as the advised do. */
function interview(matcher: Matcher, whole: Query, choose: Choose): { asked: number; query: Query } {
  const skip: QuestionField[] = []
  let query: Query = { ...whole, profile: {} }
  for (let asked = 0; ; asked += 1) {
    const next = nextQuestion(matcher, query, { skip })
    if (next.kind === 'done') return { asked, query }
    const open = QUESTION_FIELDS.filter((field) => !skip.includes(field) && reads(field))
    const field = choose(next.field, open)
    if (field === undefined) return { asked, query }
    query = { ...query, profile: { ...query.profile, ...answerOf(whole.profile, field) } }
    skip.push(field)
  }
}

const READ = JSON.stringify(inventory.initiatives.map(({ steps, offerings }) => [...steps, ...offerings]))

/** Whether some condition of the inventory reads the answer at all. */
function reads(field: QuestionField): boolean {
  const criteria: Partial<Record<QuestionField, string>> = {
    municipality: 'regionServed',
    diplomaFields: 'diploma',
    occupations: 'occupation',
    groups: 'membership',
    referrers: 'referral',
  }
  return READ.includes(`"criterion":"${criteria[field] ?? field}"`)
}

/** What the person of a case tells when asked. */
function answerOf(profile: Profile, field: QuestionField): Partial<Profile> {
  const fields: readonly (keyof Profile)[] =
    field === 'groups' ? ['groups', 'notGroups'] : field === 'municipality' ? ['municipality', 'region'] : [field]
  return Object.fromEntries(Object.entries(profile).filter(([name]) => fields.includes(name as keyof Profile)))
}
