import type { Money } from '../model/quantity.ts'
import type { Terms } from '../model/terms.ts'
import { agreed, type State } from '../match/kleene.ts'
import { claimsOf } from '../model/claims.ts'
import { lengthOf } from './duration.ts'
import { ANY, hull, ZERO, type Span } from './span.ts'

/**
 * What a leg costs the person, in whole cents. Zero is known and free; nothing stated may be any amount, and so may a
 * price of which only is said who share it (semantics.md 1). Hourly prices are multiplied by nothing: the hours in all are
 * not stated, so that they only tell free from not free.
 */
export function ownCost(terms: Terms): Span {
  if (terms.price?.kind === 'not-applicable') return ZERO
  const length = lengthOf(terms.duration)
  return hull(claimsOf(terms.price).map(({ value }) => costOf(value, length))) ?? ANY
}

function costOf({ amount, per }: Money, length: Span): Span {
  if (amount === undefined) return ANY
  const lo = Math.round((amount.min ?? 0) * 100)
  const hi = amount.max === undefined ? Infinity : Math.round(amount.max * 100)
  if (hi === 0) return ZERO
  if (per === undefined || per === 'once') return { lo, hi }
  if (per === 'hour') return ANY
  if (length.hi === 0) return ZERO
  const days = per === 'month' ? 30 : 360
  return { lo: Math.floor((lo * length.lo) / days), hi: Math.ceil((hi * length.hi) / days) }
}

/** Whether a leg pays: an amount above zero, whoever says so; unknown where no source tells or sources differ. */
export function paysOf({ pay }: Terms): State {
  if (pay?.kind === 'not-applicable') return 'unmet'
  return agreed(claimsOf(pay).map(({ value: { amount } }) => paidState(amount?.min, amount?.max)))
}

function paidState(min: number | undefined, max: number | undefined): State {
  if (min !== undefined && min > 0) return 'met'
  return max === 0 ? 'unmet' : 'unknown'
}

/** Days without pay in a leg, thirty to a month: none where it pays, and maybe none where that is not known. */
export function unpaidDays(terms: Terms): Span {
  const pays = paysOf(terms)
  if (pays === 'met') return ZERO
  const length = lengthOf(terms.duration)
  return pays === 'unmet' ? length : { lo: 0, hi: length.hi }
}
