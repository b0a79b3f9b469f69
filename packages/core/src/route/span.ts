/** A whole number known only to lie from `lo` to `hi`. An open end is infinity and equals itself (semantics.md 6). */
export interface Span {
  lo: number
  hi: number
}

export const ZERO: Span = { lo: 0, hi: 0 }
/** Nothing is known of it, but that it is not negative. */
export const ANY: Span = { lo: 0, hi: Infinity }

export function plus(a: Span, b: Span): Span {
  return { lo: a.lo + b.lo, hi: a.hi + b.hi }
}

/** From the lower of two bounds to the higher. */
export function between(a: number, b: number): Span {
  return { lo: Math.min(a, b), hi: Math.max(a, b) }
}

/** What holds whichever of two happens first. */
export function first(a: Span, b: Span): Span {
  return { lo: Math.min(a.lo, b.lo), hi: Math.min(a.hi, b.hi) }
}

/** The smallest span around all of them (semantics.md 2: quantities take the hull); undefined without any. */
export function hull(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined
  return { lo: Math.min(...spans.map(({ lo }) => lo)), hi: Math.max(...spans.map(({ hi }) => hi)) }
}
