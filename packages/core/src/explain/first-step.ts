import type { Inventory } from '../model/inventory.ts'
import { lookupOf } from '../model/lookup.ts'
import type { Route } from '../route/route-answer.ts'
import { confirmRoute, isReferral } from './confirm-route.ts'
import { contactOf } from './contact.ts'
import { explainCriterion } from './explain-criterion.ts'
import { reason } from './make-reason.ts'
import type { Reason } from './reason.ts'

/**
 * What to do this week, about the first leg: what comes first among the things to confirm. Whether it still runs is
 * asked before anything else; where a party has to sign a person up, that party is the one to go to, whatever else is
 * open; any other condition that only the person can answer is held against oneself before calling anyone; all else is
 * asked. With nothing to confirm, ask for the start where it is not known, else sign up. Each says where.
 */
export function firstStep(inventory: Inventory, route: Route): Reason {
  const lookup = lookupOf(inventory)
  const [first] = route.legs
  const record = lookup.initiatives.get(first?.initiative ?? '')
  if (first === undefined || record === undefined) throw new RangeError('a route leads through an initiative')
  const where = { initiative: first.initiative, ...contactOf(lookup, record) }
  const [open] = confirmRoute(route).filter(
    ({ leg, reason: { code, params } }) => leg === 0 && (code === 'ask-running' || params.criteria !== undefined),
  )
  if (open?.reason.code === 'ask-running') return reason('first-step-running', where, open.reason.cites)
  const referral = first.criteria.find(isReferral)
  if (referral !== undefined) {
    const { params, cites } = explainCriterion(referral)
    return reason('first-step-referral', { ...params, ...where }, cites)
  }
  if (open === undefined) return reason(first.start.to === undefined ? 'first-step-contact' : 'first-step-enrol', where)
  const { params, cites } = open.reason
  const code = open.reason.code === 'ask-aimed' ? 'aimed' : open.by.includes('provider') ? 'ask' : 'tell'
  return reason(`first-step-${code}`, { ...params, ...where }, cites)
}
