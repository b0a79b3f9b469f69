import type { Route } from '../route/route-answer.ts'
import { confirmRoute } from './confirm-route.ts'
import { reason } from './make-reason.ts'
import type { Reason } from './reason.ts'

/**
 * What to do this week: ask the provider of the first leg what would close it or is least sure; where only the person
 * can tell, tell; where the start is not known, ask for it; else sign up.
 */
export function firstStep(route: Route): Reason {
  const [first] = route.legs
  if (first === undefined) throw new RangeError('a route has at least one leg')
  const { initiative } = first
  const open = confirmRoute(route).filter(({ leg, reason: { params } }) => leg === 0 && params.criteria !== undefined)
  const asked = open.find(({ by }) => by.includes('provider'))
  if (asked !== undefined) return { ...asked.reason, code: 'first-step-ask' }
  const [told] = open
  if (told !== undefined) return { ...told.reason, code: 'first-step-tell' }
  return reason(first.start.to === undefined ? 'first-step-contact' : 'first-step-enrol', { initiative })
}
