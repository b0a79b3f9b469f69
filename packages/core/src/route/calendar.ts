/** A calendar date in Europe/Amsterdam as whole days since 1 January 1970. Clock changes do not touch a date. */
export type Day = number

const MILLISECONDS = 86_400_000

/** @param date `YYYY-MM-DD` */
export function dayOf(date: string): Day {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / MILLISECONDS
}

/** The date of a day as `YYYY-MM-DD`. */
export function dateOf(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10)
}

/** The same day of the month, so many months on; where that month is shorter, its last day (semantics.md 6: month ends clamp). */
export function addMonths(day: Day, months: number): Day {
  const from = new Date(day * MILLISECONDS)
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months]
  const last = Date.UTC(year, month + 1, 0) / MILLISECONDS
  return Math.min(Date.UTC(year, month, from.getUTCDate()) / MILLISECONDS, last)
}

interface Parts {
  months: number
  days: number
}

/** Years are twelve months, weeks seven days; hours take up the days they begin in. */
function partsOf(duration: string): Parts {
  const parts: Parts = { months: 0, days: 0 }
  for (const [, digits, unit] of duration.matchAll(/(\d+)([YMWDH])/g)) {
    const n = Number(digits)
    if (unit === 'Y') parts.months += 12 * n
    else if (unit === 'M') parts.months += n
    else if (unit === 'W') parts.days += 7 * n
    else parts.days += unit === 'H' ? Math.ceil(n / 24) : n
  }
  return parts
}

/** The first day after something that starts on `day` and takes an ISO 8601 duration: months first, then days. */
export function addDuration(day: Day, duration: string): Day {
  const { months, days } = partsOf(duration)
  return addMonths(day, months) + days
}

/** Length of an ISO 8601 duration in days whatever its start, with 30 days to a month: for adding lengths up. */
export function nominalDays(duration: string): number {
  const { months, days } = partsOf(duration)
  return 30 * months + days
}
