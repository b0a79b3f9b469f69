import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { match } from '../match/match.ts'
import { criteriaOf } from '../match/need-result.ts'
import { entriesOf } from '../match/entry.ts'
import { CRITERIA_OF_STEP } from '../model/vocabulary.ts'
import { anyInventory } from '../testing/any-inventory.ts'
import { anyQuery } from '../testing/any-query.ts'
import { explainAnswer } from './explain-answer.ts'
import { explain } from './explain.ts'

const cases = anyInventory.chain((inventory) =>
  fc.record({ inventory: fc.constant(inventory), query: anyQuery(inventory) }),
)

describe('an explanation', () => {
  it('names exactly the criteria that decided', () => {
    fc.assert(
      fc.property(cases, ({ inventory, query }) => {
        for (const found of match(inventory, query).items) {
          const { criteria, notes, verdict } = explain(inventory, found)
          const codes = criteria.map(({ code }) => code)
          const ended = notes.some(({ code }) => code === 'ended')
          const sure = ended || codes.includes('need-unmet')
          const allMet = codes.every((code) => code === 'need-met' || code === 'need-waived')
          const mayHaveEnded = notes.some(({ code }) => code === 'may-have-ended')
          const record = inventory.initiatives.find(({ id }) => id === found.initiative)
          const entry =
            record &&
            entriesOf(record, query.asOf).find(
              ({ step, offering }) => step.id === found.entry.step && offering?.id === found.entry.offering,
            )
          const isComplete = entry?.terms.complete !== undefined
          expect(verdict.code).toBe(
            `verdict-${sure ? 'closed' : isComplete && allMet && !mayHaveEnded ? 'open' : 'to-confirm'}`,
          )
          // Each need that a source states is named once, and what applies and is unsaid besides; nothing else is.
          const stated = (entry?.terms.needs ?? []).map(criteriaOf)
          const named = criteria.map(({ params }) => params.criteria ?? [])
          expect(named.slice(0, stated.length)).toEqual(stated)
          for (const [unsaid] of named.slice(stated.length)) {
            expect(isComplete).toBe(false)
            expect(stated.flat()).not.toContain(unsaid)
            expect(entry && CRITERIA_OF_STEP[entry.step.kind]).toContain(unsaid)
          }
          expect(found.unmet).toBe(codes.filter((code) => code.startsWith('need-unmet')).length)
          const open = codes.filter(
            (code) => !code.startsWith('need-unmet') && code !== 'need-met' && code !== 'need-waived',
          )
          expect(found.toConfirm).toBe(open.length + (mayHaveEnded ? 1 : 0))
        }
      }),
    )
  })

  it('tells not applicable, zero and unknown apart', () => {
    fc.assert(
      fc.property(cases, ({ inventory, query }) => {
        for (const found of match(inventory, query).items) {
          const record = inventory.initiatives.find(({ id }) => id === found.initiative)
          for (const { code, params } of explain(inventory, found).factors) {
            const fact = params.factor && record?.factors[params.factor]
            const values = new Set(fact?.kind === 'known' ? fact.claims.map(({ value }) => value) : [])
            const unknown =
              fact?.kind === 'unknown' && fact.why === 'not-stated' ? 'factor-not-stated' : 'factor-not-read'
            const one = values.has(true) ? 'factor-present' : 'factor-absent'
            const known = values.size > 1 ? 'factor-sources-differ' : one
            const expected = fact?.kind === 'known' ? known : unknown
            expect(code).toBe(fact?.kind === 'not-applicable' ? 'factor-not-applicable' : expected)
          }
        }
      }),
    )
  })

  it('of an answer says that it is filtered, reweighted or cut short, and only then', () => {
    fc.assert(
      fc.property(cases, ({ inventory, query }) => {
        const codes = explainAnswer(match(inventory, query)).map(({ code }) => code)
        const { initiatives, verdicts } = query.filters
        expect(codes.includes('answer-filtered')).toBe(initiatives !== undefined || verdicts !== undefined)
        const weighs = inventory.successFactors.map(({ id }) => query.weights[id] ?? 1)
        expect(codes.includes('answer-reweighted')).toBe(new Set(weighs).size > 1)
        const all = match(inventory, { ...query, limit: 100 }).items
        expect(codes.includes('answer-limited')).toBe(all.length > query.limit)
      }),
    )
  })
})
