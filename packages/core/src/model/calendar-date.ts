/** The calendar date in Europe/Amsterdam at an instant, `YYYY-MM-DD`: what `asOf` takes. The clock is the caller's. */
export function calendarDateOf(instant: Date): string {
  // Swedes write dates as ISO 8601 does.
  return instant.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
}
