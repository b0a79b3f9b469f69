const inAmsterdam = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar date in Europe/Amsterdam at an instant, `YYYY-MM-DD`: what `asOf` takes. The clock is the caller's. */
export function calendarDateOf(instant: Date): string {
  const parts = new Map(inAmsterdam.formatToParts(instant).map(({ type, value }) => [type, value]))
  return [parts.get('year'), parts.get('month'), parts.get('day')].join('-')
}
