import { phraseQuantity, type Outcome, type Quantity, type Speech } from '@overstap/core'
import type { useSite } from '../site/site.ts'
import { periodText } from './fact-text.ts'

type T = ReturnType<typeof useSite>['t']['value']

/** A figure as its source bounds it: a lower bound says so, and a count without "of how many" is no rate. */
export function outcomeText({ what, count, percent, of, direction }: Outcome, t: T, speech: Speech): string {
  const name = what[speech.language]
  const figure = percent === undefined ? count && number(count, '{n}', speech) : number(percent, '{n}%', speech)
  if (figure === undefined || figure === '')
    return direction === undefined ? name : `${t(`outcome.${direction}`)} ${name}`
  const share = of === undefined ? '' : ` ${t('outcome.of', { of: number(of, '{n}', speech) })}`
  return `${figure}${share}: ${name}`
}

/** What the figure holds for, and what it was compared with. */
export function outcomeScope(outcome: Outcome, t: T, speech: Speech): string[] {
  const { period, place, versus, joint, count, of } = outcome
  return [
    ...(period ? [periodText(period, speech)] : []),
    ...(place ? [speech.lookup.regions.get(place)?.name ?? place] : []),
    ...(versus ? [t('outcome.versus', { what: versus[speech.language] })] : []),
    ...(joint
      ? [t('outcome.joint', { names: joint.map((id) => speech.lookup.initiatives.get(id)?.name ?? id).join(', ') })]
      : []),
    ...(count !== undefined && of === undefined && outcome.kind === 'achieved' ? [t('outcome.no-total')] : []),
  ]
}

function number(quantity: Quantity, unit: string, speech: Speech): string {
  const text = phraseQuantity(quantity, unit, speech)
  return quantity.said === undefined || text.includes(quantity.said) ? text : `${text} (“${quantity.said}”)`
}
