import { VERDICTS } from '../model/criterion.ts'
import { compareShare } from './interval.ts'
import type { Match } from './match-answer.ts'

/**
 * The one order of matches, shown on the method page: verdict; fewer unmet; fewer to confirm; fit, its lower end and
 * then its upper; strength, its upper end and then its lower; slug. Fit and strength are never melted into one number.
 */
export function compareMatches(a: Match, b: Match): number {
  return (
    VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
    a.unmet - b.unmet ||
    a.toConfirm - b.toConfirm ||
    compareShare(a.fit, b.fit, 'lo') ||
    compareShare(a.fit, b.fit, 'hi') ||
    compareShare(a.strength, b.strength, 'hi') ||
    compareShare(a.strength, b.strength, 'lo') ||
    compareIds(a.initiative, b.initiative) ||
    compareIds(a.entry.step, b.entry.step) ||
    compareIds(a.entry.offering ?? '', b.entry.offering ?? '')
  )
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
