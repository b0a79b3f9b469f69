import { phraseCents, phraseDates, phraseDays, type Reason } from '@overstap/core'
import type { LaterWords } from '../words/use-later-words.ts'

/** One figure of a route: a short name, and a value that says when it is not known. */
export interface RouteFact {
  id: 'paid-start' | 'arrival' | 'cost' | 'unpaid' | 'to-confirm'
  value: string
  known: boolean
}

/** The figures by which routes are compared, read from the reasons about a route as a whole. */
export function routeFacts(words: LaterWords, whole: readonly Reason[]): RouteFact[] {
  return whole.flatMap((reason) => factOf(words, reason) ?? [])
}

/** What remains to be said of a route beside its figures and its end. */
export function routeNotes(words: LaterWords, whole: readonly Reason[]): Reason[] {
  return whole.filter((reason) => !isEnd(reason) && factOf(words, reason) === undefined)
}

/** Where the route leads, which stands at its last stop. */
export function isEnd({ code }: Reason): boolean {
  return code === 'goal-reached' || code === 'goal-may-be-reached'
}

function factOf({ speech, t }: LaterWords, { code, params }: Reason): RouteFact | undefined {
  const { dates, cents, days, count } = params
  switch (code) {
    case 'route-paid-start':
      return dates && { id: 'paid-start', value: phraseDates(dates, speech), known: true }
    case 'route-work-start':
      return (
        dates && { id: 'paid-start', value: t('route.work-start', { when: phraseDates(dates, speech) }), known: true }
      )
    case 'route-arrival':
      return dates && { id: 'arrival', value: phraseDates(dates, speech), known: true }
    case 'route-cost':
      return cents && { id: 'cost', value: phraseCents(cents, speech), known: true }
    case 'route-unpaid':
      return days && { id: 'unpaid', value: phraseDays(days, speech), known: true }
    case 'route-unpaid-none':
      return { id: 'unpaid', value: t('route.unpaid-none'), known: true }
    case 'route-to-confirm':
      return { id: 'to-confirm', value: t('route.points', { count: count ?? 0 }), known: true }
    case 'route-to-confirm-none':
      return { id: 'to-confirm', value: t('route.points', { count: 0 }), known: true }
    case 'route-paid-start-unknown':
      return { id: 'paid-start', value: t('route.unknown'), known: false }
    case 'route-arrival-unknown':
      return { id: 'arrival', value: t('route.unknown'), known: false }
    case 'route-cost-unknown':
      return { id: 'cost', value: t('route.unknown'), known: false }
    case 'route-unpaid-unknown':
      return { id: 'unpaid', value: t('route.unknown'), known: false }
    default:
      return undefined
  }
}
