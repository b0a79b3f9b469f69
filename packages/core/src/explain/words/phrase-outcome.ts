import type { Outcome } from '../../model/outcome.ts'
import type { Quantity } from '../../model/quantity.ts'
import { phrasePeriod } from './phrase-fact.ts'
import { fill, phraseQuantity, type Speech } from './phrase.ts'

/** A figure as its source bounds it: a lower bound says so, and a count without "of how many" is no rate. */
export function phraseOutcome({ what, count, percent, of, direction }: Outcome, speech: Speech): string {
  const { outcomes } = speech.messages
  const name = what[speech.language]
  const figure = percent === undefined ? count && number(count, '{n}', speech) : number(percent, '{n}%', speech)
  if (figure === undefined || figure === '') return direction === undefined ? name : `${outcomes[direction]}: ${name}`
  const share = of === undefined ? '' : ` ${fill(outcomes.of, { of: number(of, '{n}', speech) })}`
  return `${figure}${share}: ${name}`
}

/** What a figure holds for, and what it was compared with; each a phrase of its own. */
export function phraseOutcomeScope(outcome: Outcome, speech: Speech): string[] {
  const { lookup, messages, language } = speech
  const { outcomes } = messages
  const { period, place, versus, joint, count, of } = outcome
  const names = joint?.map((id) => lookup.initiatives.get(id)?.name ?? id).join(', ')
  return [
    ...(period ? [phrasePeriod(period, speech)] : []),
    ...(place ? [lookup.regions.get(place)?.name ?? place] : []),
    ...(versus ? [fill(outcomes.versus, { what: versus[language] })] : []),
    ...(names ? [fill(outcomes.joint, { names })] : []),
    ...(count !== undefined && of === undefined && outcome.kind === 'achieved' ? [outcomes.noTotal] : []),
  ]
}

function number(quantity: Quantity, unit: string, speech: Speech): string {
  const text = phraseQuantity(quantity, unit, speech)
  return quantity.said === undefined || text.includes(quantity.said) ? text : `${text} (“${quantity.said}”)`
}
