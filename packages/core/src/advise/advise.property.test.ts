import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { match } from '../match/match.ts'
import type { Query } from '../model/query.ts'
import { generatedInventories, generatedProfiles, generatedQueries } from '../testing/generated.ts'
import { plainMatcher } from '../testing/plain-matcher.ts'
import { answersTo } from './answers.ts'
import { FIRST } from './change.ts'
import { ASKED_WHEN_DECISIVE, QUESTION_FIELDS } from './field.ts'
import { nextQuestion } from './next-question.ts'
import { sensitivity } from './sensitivity.ts'
import { applied } from './small-changes.ts'
import { statedIn } from './stated.ts'
import { whatIfs } from './what-ifs.ts'

const positions = (answer: { items: readonly { initiative: string; verdict: string }[] }) =>
  answer.items.slice(0, FIRST).map(({ initiative, verdict }) => `${initiative} ${verdict}`)
const differ = (a: readonly string[], b: readonly string[]) =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i).filter((i) => a[i] !== b[i]).length

describe('the next question', () => {
  it('stops only when no completion of the profile changes the first positions', () => {
    fc.assert(
      fc.property(
        generatedInventories,
        generatedQueries,
        fc.array(generatedProfiles, { minLength: 8, maxLength: 8 }),
        (inventory, query, more) => {
          const next = nextQuestion(plainMatcher(inventory), query)
          if (next.kind !== 'done' || next.why[0]?.code !== 'question-settled') return
          const now = positions(match(inventory, query))
          const asked = (field: string) => statedIn(inventory).has(field as never) || field === 'notGroups'
          for (const other of more) {
            const told = Object.fromEntries(Object.entries(other).filter(([field]) => asked(field)))
            const conflicting = query.profile.groups ?? query.profile.notGroups
            if (conflicting !== undefined) for (const field of ['groups', 'notGroups']) delete told[field]
            expect(positions(match(inventory, { ...query, profile: { ...told, ...query.profile } }))).toEqual(now)
          }
        },
      ),
      { numRuns: 250 },
    )
  })

  it('is the one with the greatest mean change, and says what each answer changes', () => {
    fc.assert(
      fc.property(generatedInventories, generatedQueries, (inventory, query) => {
        const next = nextQuestion(plainMatcher(inventory), query)
        const now = positions(match(inventory, query))
        const changeOf = (told: object) =>
          differ(now, positions(match(inventory, { ...query, profile: { ...query.profile, ...told } })))
        const means = QUESTION_FIELDS.flatMap((field) => {
          if (!statedIn(inventory).has(field)) return []
          const told = field === 'groups' ? (query.profile.groups ?? query.profile.notGroups) : query.profile[field]
          if (told !== undefined) return []
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
      { numRuns: 120 },
    )
  })

  it('comes to an end', () => {
    fc.assert(
      fc.property(generatedInventories, generatedQueries, fc.nat(99), (inventory, query, pick) => {
        const matcher = plainMatcher(inventory)
        let now: Query = query
        for (let asked = 0; asked <= QUESTION_FIELDS.length; asked++) {
          const next = nextQuestion(matcher, now)
          if (next.kind === 'done') return
          now = { ...now, profile: { ...now.profile, ...next.answers[pick % next.answers.length]?.told } }
        }
        throw new Error('still asking')
      }),
      { numRuns: 100 },
    )
  })
})

describe('what-ifs', () => {
  it('come true when the change is made', () => {
    fc.assert(
      fc.property(generatedInventories, generatedQueries, (inventory, query) => {
        const before = new Map(match(inventory, query).items.map((item) => [item.initiative, item]))
        for (const { change, opens, fits } of whatIfs(plainMatcher(inventory), query)) {
          const after = new Map(match(inventory, applied(query, change)).items.map((item) => [item.initiative, item]))
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
      { numRuns: 120 },
    )
  })
})

describe('sensitivity', () => {
  it('equals asking again with every other weight', () => {
    fc.assert(
      fc.property(generatedInventories, generatedQueries, (inventory, query) => {
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
      { numRuns: 120 },
    )
  })
})
