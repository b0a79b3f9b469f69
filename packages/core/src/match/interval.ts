/** A share of `of`, known only to lie between `lo` and `hi`. All three are whole numbers; `of: 0` means not applicable. */
export interface Interval {
  lo: number
  hi: number
  of: number
}

/** Orders by one end, greatest share first, by cross-multiplication; what does not apply comes last. */
export function compareShare(a: Interval, b: Interval, end: 'lo' | 'hi'): number {
  if (a.of === 0 || b.of === 0) return (a.of === 0 ? 1 : 0) - (b.of === 0 ? 1 : 0)
  return b[end] * a.of - a[end] * b.of
}
