import type { FoundRoute } from './found-routes.ts'
import type { Network } from './network.ts'
import { questOf, type Asked } from './quest.ts'
import { Sweep } from './sweep.ts'

export interface Found {
  routes: FoundRoute[]
  /** Labels kept, for a while or in the end. */
  labels: number
  /** Legs taken from a label, or from what stands for several, to see what comes of it. */
  pairs: number
  stopped: boolean
}

/**
 * A glance goes on from the best few labels of each state, and finds some of the routes. The whole search then leaves
 * out, from the start, whatever cannot end better than one of these.
 */
export function search(network: Network, asked: Asked): Found {
  const quest = questOf(network, asked)
  const glance = new Sweep(quest, true)
  glance.run()
  quest.outlook.know(glance.fronts)
  const whole = new Sweep(quest, false)
  whole.run()
  const { labels, stopped } = whole.limits
  return { routes: whole.routes(), labels, pairs: glance.pairs + whole.pairs, stopped }
}
