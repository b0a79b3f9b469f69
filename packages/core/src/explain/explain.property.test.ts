import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { match } from '../match/match.ts'
import { criteriaOf } from '../match/evaluate-need.ts'
import { entriesOf } from '../match/entry.ts'
import { CRITERIA_OF_STEP } from '../model/vocabulary.ts'
import { generatedInventories, generatedQueries } from '../testing/generated.ts'
import { explain, explainAnswer } from './explain.ts'

describe('an explanation', () => {
  it('names exactly the criteria that decided', () => {
    fc.assert(
      fc.property(generatedInventories, generatedQueries, (inventory, query) => {
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
      { numRuns: 300 },
    )
  })

  it('tells not applicable, zero and unknown apart', () => {
    fc.assert(
      fc.property(generatedInventories, generatedQueries, (inventory, query) => {
        for (const found of match(inventory, query).items) {
          const record = inventory.initiatives.find(({ id }) => id === found.initiative)
          for (const { code, params } of explain(inventory, found).factors) {
            const fact = params.factor && record?.factors[params.factor]
            const [claim] = fact?.kind === 'known' ? fact.claims : []
            if (fact?.kind === 'not-applicable') expect(code).toBe('factor-not-applicable')
            else if (claim === undefined)
              expect(code).toBe(fact === undefined ? 'factor-not-read' : 'factor-not-stated')
            else expect(code).toBe(claim.value ? 'factor-present' : 'factor-absent')
          }
        }
      }),
    )
  })

  it('of an answer says that it is filtered, reweighted or cut short, and only then', () => {
    const more = fc.record(
      { verdicts: fc.constant(['open', 'to-confirm', 'closed'] as const), initiatives: fc.constant(['i0']) },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        generatedInventories,
        generatedQueries,
        more,
        fc.integer({ min: 1, max: 9 }),
        (inventory, query, filters, limit) => {
          const answer = match(inventory, { ...query, filters, limit } as unknown as typeof query)
          const codes = explainAnswer(answer).map(({ code }) => code)
          expect(codes.includes('answer-filtered')).toBe(Object.keys(filters).length > 0)
          const weighs = inventory.successFactors.map(({ id }) => query.weights[id] ?? 1)
          expect(codes.includes('answer-reweighted')).toBe(new Set(weighs).size > 1)
          const shown = filters.initiatives === undefined ? inventory.initiatives.length : 1
          expect(codes.includes('answer-limited')).toBe(shown > limit)
        },
      ),
    )
  })
})
