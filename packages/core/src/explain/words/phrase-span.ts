import { phraseDuration, phraseMoney, fill, type Speech } from './phrase.ts'
import { phraseDate } from './phrase-date.ts'

/** When something happens: on a day, between two, or not before one. */
export function phraseDates({ from, to }: { from: string; to?: string }, speech: Speech): string {
  const { onDate, betweenDates, notBefore } = speech.messages.values
  const template = to === undefined ? notBefore : to === from ? onDate : betweenDates
  return fill(template, { from: phraseDate(from, speech), to: to && phraseDate(to, speech) })
}

/** @param cents whole euro cents */
export function phraseCents({ min, max }: { min: number; max?: number }, speech: Speech): string {
  return phraseMoney({ amount: { min: min / 100, ...(max !== undefined && { max: max / 100 }) } }, speech)
}

/** @param days of which thirty make a month */
export function phraseDays({ min, max }: { min: number; max?: number }, speech: Speech): string {
  return phraseDuration(
    { ...((min > 0 || max === 0) && { min: isoOf(min) }), ...(max !== undefined && { max: isoOf(max) }) },
    speech,
  )
}

/** Whole weeks stay weeks up to a quarter; else months and days. */
function isoOf(days: number): string {
  if (days > 0 && days % 7 === 0 && days < 91) return `P${String(days / 7)}W`
  const [months, rest] = [Math.floor(days / 30), days % 30]
  return `P${months > 0 ? `${String(months)}M` : ''}${rest > 0 || months === 0 ? `${String(rest)}D` : ''}`
}
