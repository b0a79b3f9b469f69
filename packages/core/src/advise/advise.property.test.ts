import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { homesOf } from '../match/area.ts'
import { match } from '../match/match.ts'
import { lookupOf } from '../model/lookup.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Profile } from '../model/profile.ts'
import type { Query } from '../model/query.ts'
import { anyInventory } from '../testing/any-inventory.ts'
import { anyQuery } from '../testing/any-query.ts'
import { plainMatcher } from '../testing/plain-matcher.ts'
import { answersTo, isTold } from './answers.ts'
import { FIRST } from './change.ts'
import { isChild } from '../route/child.ts'
import { ASKED_OF_GROWN_UPS, ASKED_WHEN_DECISIVE, QUESTION_FIELDS, type QuestionField } from './field.ts'
import { nextQuestion } from './next-question.ts'
import { sensitivity } from './sensitivity.ts'
import { applied } from './small-changes.ts'
import { statedIn, statedOn } from './stated.ts'
import { whatIfs } from './what-ifs.ts'

const MANY = 100
/** The limit shortens an answer, and is not what these are about. */
const cases = anyInventory.chain((inventory) =>
  fc.record({
    inventory: fc.constant(inventory),
    query: anyQuery(inventory).map((query): Query => ({ ...query, limit: MANY })),
    more: fc.array(anyQuery(inventory), { minLength: 8, maxLength: 8 }),
  }),
)

const positions = (answer: { items: readonly { initiative: string; verdict: string }[] }) =>
  answer.items.slice(0, FIRST).map(({ initiative, verdict }) => `${initiative} ${verdict}`)
const differ = (a: readonly string[], b: readonly string[]) =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i).filter((i) => a[i] !== b[i]).length

/** A child is not asked what is for grown-ups only. */
const isAskedOf = (told: Profile, field: QuestionField) => !isChild(told) || !ASKED_OF_GROWN_UPS.has(field)

/** What another person would tell, of all that is asked and was not told. */
function completion(inventory: Inventory, told: Profile, other: Profile): Partial<Profile> {
  const homes = homesOf(lookupOf(inventory), told)
  const open = QUESTION_FIELDS.filter(
    (field) => statedIn(inventory).has(field) && !isTold(inventory, field, told) && isAskedOf(told, field),
  )
  const answers = open
    .filter((field) => field !== 'groups')
    .filter((field) => field !== 'municipality' || homes?.has(other.municipality ?? '') !== false)
    .map((field) => [field, other[field]] as const)
  const groups = statedOn(inventory, 'membership').map(({ group }) => group)
  const untold = groups.filter((group) => !told.groups?.includes(group) && !told.notGroups?.includes(group))
  const mine = untold.filter((group) => other.groups?.includes(group))
  return {
    ...Object.fromEntries(answers.filter(([, answer]) => answer !== undefined)),
    ...(untold.length > 0 && {
      groups: [...(told.groups ?? []), ...mine],
      notGroups: [...(told.notGroups ?? []), ...untold.filter((group) => !mine.includes(group))],
    }),
  }
}

describe('the next question', () => {
  it('stops only when no completion of the profile changes the first positions', () => {
    fc.assert(
      fc.property(cases, ({ inventory, query, more }) => {
        const next = nextQuestion(plainMatcher(inventory), query)
        if (next.kind !== 'done' || next.why[0]?.code !== 'question-settled') return
        const now = positions(match(inventory, query))
        for (const { profile } of more) {
          const whole = { ...query.profile, ...completion(inventory, query.profile, profile) }
          expect(positions(match(inventory, { ...query, profile: whole }))).toEqual(now)
        }
      }),
    )
  })

  it('is the one with the greatest mean change, and says what each answer changes', () => {
    fc.assert(
      fc.property(cases, ({ inventory, query }) => {
        const next = nextQuestion(plainMatcher(inventory), query)
        const now = positions(match(inventory, query))
        const changeOf = (told: object) =>
          differ(now, positions(match(inventory, { ...query, profile: { ...query.profile, ...told } })))
        const means = QUESTION_FIELDS.flatMap((field) => {
          if (!statedIn(inventory).has(field)) return []
          if (isTold(inventory, field, query.profile) || !isAskedOf(query.profile, field)) return []
          const changes = answersTo(inventory, field, query.profile).map(changeOf)
          return [{ field, mean: changes.reduce((a, b) => a + b, 0) / changes.length }]
        })
        const most = Math.max(0, ...means.map(({ mean }) => mean))
        if (next.kind === 'done') return void expect(most).toBe(0)
        expect(next.change.positions / next.change.answers).toBeCloseTo(most)
        expect(next.answers.map(({ changes }) => changes)).toEqual(next.answers.map(({ told }) => changeOf(told)))
        if (most > 0) expect(next.field).toBe(means.find(({ mean }) => mean > most - 1e-9)?.field)
        else
          expect(ASKED_WHEN_DECISIVE.has(next.field) ? next.why[0]?.code : 'question-together').not.toBe(
            'question-changes',
          )
      }),
    )
  })

  it('comes to an end', () => {
    fc.assert(
      fc.property(cases, fc.nat(99), ({ inventory, query }, pick) => {
        const matcher = plainMatcher(inventory)
        let now: Query = query
        for (let asked = 0; asked <= QUESTION_FIELDS.length; asked++) {
          const next = nextQuestion(matcher, now)
          if (next.kind === 'done') return
          now = { ...now, profile: { ...now.profile, ...next.answers[pick % next.answers.length]?.told } }
        }
        throw new Error('still asking')
      }),
    )
  })
})

describe('what-ifs', () => {
  it('come true when the change is made', () => {
    fc.assert(
      fc.property(cases, ({ inventory, query }) => {
        // A filter by verdict hides results, and no change from view.
        const all = (one: Query) => {
          const { initiatives } = one.filters
          const { items } = match(inventory, { ...one, filters: initiatives ? { initiatives } : {} })
          return new Map(items.map((item) => [item.initiative, item]))
        }
        const before = all(query)
        for (const { change, opens, fits } of whatIfs(plainMatcher(inventory), query)) {
          const after = all(applied(query, change))
          expect(opens.length + fits.length).toBeGreaterThan(0)
          for (const { initiative, from, to } of opens)
            expect([before.get(initiative)?.verdict, after.get(initiative)?.verdict]).toEqual([from, to])
          for (const { initiative, from, to } of fits)
            expect([before.get(initiative)?.fit.lo, after.get(initiative)?.fit.lo]).toEqual([from, to])
          expect(Object.keys(change.profile ?? {})).not.toEqual(
            expect.arrayContaining([expect.stringMatching(/^(age|sex|residenceStatus|benefit|groups|notGroups)$/)]),
          )
        }
      }),
    )
  })
})

describe('sensitivity', () => {
  it('equals asking again with every other weight', () => {
    fc.assert(
      fc.property(cases, ({ inventory, query }) => {
        const first = (weights: object) => match(inventory, { ...query, weights } as Query).items[0]?.initiative
        const now = first(query.weights)
        for (const { factor, weight, by, lower, higher } of sensitivity(plainMatcher(inventory), query)) {
          const turns = Array.from({ length: 11 }, (_, other) => other)
            .filter((other) => other !== weight)
            .filter((other) =>
              inventory.successFactors.some(({ id }) => (id === factor ? other : (query.weights[id] ?? 1)) > 0),
            )
            .map((other) => ({ weight: other, first: first({ ...query.weights, [factor]: other }) }))
            .filter((turn) => turn.first !== now)
          expect(lower).toEqual(turns.findLast((turn) => turn.weight < weight) ?? 'never')
          expect(higher).toEqual(turns.find((turn) => turn.weight > weight) ?? 'never')
          expect(by).toBe(
            turns.length === 0 ? 'never' : Math.min(...turns.map((turn) => Math.abs(turn.weight - weight))),
          )
        }
      }),
    )
  })
})
