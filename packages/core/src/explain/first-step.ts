import type { Inventory } from '../model/inventory.ts'
import { lookupOf } from '../model/lookup.ts'
import type { NeedTree } from '../model/need.ts'
import type { Route } from '../route/route-answer.ts'
import { confirmRoute } from './confirm-route.ts'
import { contactOf } from './contact.ts'
import { reason } from './make-reason.ts'
import type { Reason } from './reason.ts'

/**
 * What to do this week, about the first leg: what comes first among the things to confirm. Whether it still runs is
 * asked before anything else; who has to sign a person up is the one to ask about that; any other condition that only the
 * person can answer is held against oneself before calling anyone; all else is asked. With nothing to confirm, ask for the start where it is not known, else sign up. Each says where.
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
  if (open === undefined) return reason(first.start.to === undefined ? 'first-step-contact' : 'first-step-enrol', where)
  const { params, cites } = open.reason
  if (open.reason.code === 'ask-running') return reason('first-step-running', where, cites)
  const needs = params.needs ?? []
  const code = open.by.includes('provider')
    ? 'first-step-ask'
    : needs.length > 0 && needs.every(isReferral)
      ? 'first-step-referral'
      : 'first-step-tell'
  return reason(code, { ...params, ...where }, cites)
}

/** Being signed up is nothing that one is or is not: it is asked of a party, as far as the source says which. */
function isReferral(need: NeedTree): boolean {
  return 'criterion' in need && need.criterion === 'referral' && need.by !== 'other'
}
