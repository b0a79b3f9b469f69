import type { Inventory } from '../model/inventory.ts'
import { knownDates, type KnownDate } from '../route/known-dates.ts'
import type { PlanAnswer, Route, RouteLeg } from '../route/route-answer.ts'
import { explainRoute, type RouteExplanation } from './explain-route.ts'
import { fill, type Speech } from './words/phrase.ts'
import { phraseDate } from './words/phrase-date.ts'
import { sayIn } from './words/say-in.ts'

/** One day of a route, to put in a calendar: all day long, as sources give dates and no times. */
export interface CalendarDay {
  /** The same for the same day of the same leg, whatever else the route holds. */
  id: string
  /** Calendar date, `YYYY-MM-DD`. */
  on: string
  title: string
  /** What to confirm first, and where it was read; lines apart by `\n`. */
  description: string
}

/**
 * The days of a route that are known, in the order in which they come: what starts, what is done, and the first day of
 * paid work. Months and open dates are never turned into a day, so that most routes on the real inventory have none.
 * In the words that are handed over: so that one language can do without the others.
 */
export function routeCalendarIn(
  speech: Speech,
  inventory: Inventory,
  { route, asOf }: Pick<PlanAnswer, 'asOf'> & { route: Route },
): CalendarDay[] {
  const explained = explainRoute(inventory, route, { asOf })
  return knownDates(inventory, route)
    .flatMap((date): CalendarDay[] => {
      const leg = route.legs[date.leg]
      if (leg === undefined) return []
      const description = [
        ...(date.atOnce ? [speech.messages.calendar.atOnce] : []),
        ...toConfirm({ explained, speech, date }),
        ...sources({ explained, speech, date }),
        fill(speech.messages.calendar.asOf, { date: phraseDate(asOf, speech) }),
      ]
      return [
        { id: idOf(date, leg), on: date.on, title: titleOf(date, leg, speech), description: description.join('\n') },
      ]
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

interface Told {
  explained: RouteExplanation
  speech: Speech
  date: KnownDate
}

function idOf({ kind, on }: KnownDate, { initiative, step, offering }: RouteLeg): string {
  return [kind, on, initiative, step, ...(offering === undefined ? [] : [offering])].join('.')
}

function titleOf({ kind, atOnce }: KnownDate, { initiative, step }: RouteLeg, { lookup, messages, language }: Speech) {
  const record = lookup.initiatives.get(initiative)
  const name = record?.steps.find(({ id }) => id === step)?.name[language] ?? step
  const { calendar } = messages
  const template = {
    start: atOnce ? calendar.canStart : calendar.start,
    end: calendar.end,
    'paid-start': calendar.paidStart,
  }
  return fill(template[kind], { step: name, initiative: record?.name ?? initiative })
}

/** For a leg, and for paid work everything up to it. */
function toConfirm({ explained, speech, date }: Told): string[] {
  const about = explained.confirm.filter(({ leg }) => (date.kind === 'paid-start' ? leg <= date.leg : leg === date.leg))
  const sentences = new Set(about.map(({ reason }) => sayIn(speech, reason)))
  return sentences.size === 0 ? [] : [speech.messages.calendar.confirm, ...[...sentences].map((one) => `- ${one}`)]
}

/** Where the dates of the leg and what is to be confirmed about it were read. */
function sources({ explained, speech, date }: Told): string[] {
  const dates = explained.legs[date.leg]?.terms.filter(
    ({ params: { field } }) => field === 'intake' || field === 'duration',
  )
  const about = explained.confirm.filter(({ leg }) => leg === date.leg).map(({ reason }) => reason)
  const cited = new Set([...(dates ?? []), ...about].flatMap(({ cites }) => cites.map(({ source }) => source)))
  const lines = [...cited].toSorted().flatMap((id) => {
    const source = speech.lookup.sources.get(id)
    return source === undefined ? [] : [`- ${source.title}${source.page === undefined ? '' : `: ${source.page}`}`]
  })
  return lines.length === 0 ? [] : [speech.messages.calendar.sources, ...lines]
}
