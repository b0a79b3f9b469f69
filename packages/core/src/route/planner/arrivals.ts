import type { Goal } from '../../model/query.ts'
import { arrivalOf } from '../goal.ts'
import type { Network } from './network.ts'

/** What reaches a goal, by role. */
export interface Arrivals {
  /** Things to confirm about it; below 0 where nothing does. */
  confirm: Int8Array
  /** It is a job; else the job itself is still to be found. */
  job: Uint8Array
}

export function arrivalsOf({ lookup, roles }: Pick<Network, 'lookup' | 'roles'>, goal: Goal): Arrivals {
  const arrivals = roles.list.map(({ example }) => arrivalOf(lookup, example, goal))
  return {
    confirm: Int8Array.from(arrivals, (arrival) => arrival?.toConfirm ?? -1),
    job: Uint8Array.from(arrivals, (arrival) => Number(arrival?.job ?? false)),
  }
}
