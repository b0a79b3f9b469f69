/** First and last calendar date that a date of any precision can mean. */
export function boundsOf(when: string): { first: string; last: string } {
  if (when.length === 10) return { first: when, last: when }
  if (when.length === 4) return { first: `${when}-01-01`, last: `${when}-12-31` }
  const year = Number(when.slice(0, 4))
  const month = Number(when.slice(5, 7))
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return { first: `${when}-01`, last: `${when}-${String(days)}` }
}
