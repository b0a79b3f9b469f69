import type { Goal } from '../../model/query.ts'
import { recent } from '../../match/compiled/dictionary.ts'
import { arrivalsOf, type Arrivals } from './arrivals.ts'
import type { Network } from './network.ts'
import { LEADS_NOWHERE, openingsOf, type Openings } from './openings.ts'
import { SEQUENCES } from './sequences.ts'

/** It reaches the goal. */
export const LAST = 1
/** It gives what is asked for, to whoever does not have it yet. */
export const GIVES = 2
/** It opens a sequence in which what was earned before may play a part. */
export const OPENS = 4
/** It opens one in which nothing earned plays a part, and which reaches the goal. */
export const QUIET = 8

const OPEN_SEQUENCE = SEQUENCES.indexOf('open')
const QUIET_SEQUENCE = SEQUENCES.indexOf('quiet')

/** What a goal makes of an inventory, whoever asks. */
export interface Aim {
  arrivals: Arrivals
  openings: Openings
  /** Classes of legs that can be entered as such and may be of use, and of what use, as bits. */
  classes: Uint32Array
  uses: Uint8Array
  /** By region of the network: the place among `classes` where those of the next one begin. */
  ends: Uint32Array
}

/** Goals are few, so what each makes of it is kept. */
export function aimsOf(network: Network): (goal: Goal) => Aim {
  const kept = recent<Aim>(16)
  return (goal) => kept(JSON.stringify(goal), () => aimOf(network, goal))
}

function aimOf(network: Network, goal: Goal): Aim {
  const { classes, classStart, regions } = network
  const arrivals = arrivalsOf(network, goal)
  const openings = openingsOf(network, arrivals)
  const useOf = useReader(network, { arrivals, openings })
  const [found, uses, ends]: [number[], number[], number[]] = [[], [], []]
  for (const { from, to } of regions) {
    for (let c = from; c < to; c += 1) {
      const use = classes.follows[c] === 1 || classStart[c] === classStart[c + 1] ? 0 : useOf(c)
      if (use === 0) continue
      found.push(c)
      uses.push(use)
    }
    ends.push(found.length)
  }
  return {
    arrivals,
    openings,
    classes: Uint32Array.from(found),
    uses: Uint8Array.from(uses),
    ends: Uint32Array.from(ends),
  }
}

function useReader(
  { classes, classStart, roles }: Network,
  { arrivals, openings }: Pick<Aim, 'arrivals' | 'openings'>,
) {
  const leads = (c: number) => {
    for (let leg = classStart[c] ?? 0; leg < (classStart[c + 1] ?? 0); leg += 1)
      if (openings.of[leg] !== LEADS_NOWHERE) return true
    return false
  }
  return (c: number): number => {
    const role = classes.role[c] ?? 0
    const arrives = arrivals.confirm[role] ?? -1
    const last = arrives < 0 ? 0 : LAST
    // Whoever surely arrives goes no further.
    if (arrives === 0) return last
    const gives = (roles.list[role]?.asked.length ?? 0) > 0
    const sequence = classes.sequence[c]
    if (sequence === OPEN_SEQUENCE || (sequence === QUIET_SEQUENCE && gives)) return last | OPENS
    return last | (gives ? GIVES : 0) | (sequence === QUIET_SEQUENCE && leads(c) ? QUIET : 0)
  }
}
