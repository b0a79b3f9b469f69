import type { Trip } from '../trip.ts'
import type { Arrivals } from './arrivals.ts'
import { Earnings } from './earnings.ts'
import type { Filters } from './filters.ts'
import { Holdings } from './holdings.ts'
import type { Network } from './network.ts'
import { offersOf, type Offers } from './offers.ts'
import { Outlook } from './outlook.ts'
import { Rider } from './rider.ts'
import { States } from './states.ts'
import { tailsOf, type Tail } from './tails.ts'
import { Ways } from './ways.ts'

export interface Asked {
  trip: Trip
  filters: Filters
  arrivals: Arrivals
  mostLabels: number
}

/** One query on a network: all that is worked out about it once, however often it is searched. */
export interface Quest extends Asked {
  network: Network
  holdings: Holdings
  offers: Offers
  earnings: Earnings
  states: States
  ways: Ways
  outlook: Outlook
  tailOf: (leg: number) => Tail | undefined
}

export function questOf(network: Network, asked: Asked): Quest {
  const { trip, filters, arrivals } = asked
  const holdings = new Holdings(network, trip.query.profile)
  const earnings = new Earnings(network.roles)
  const states = new States(network, holdings, earnings)
  const offers = offersOf(network, { trip, filters, arrivals, told: holdings.base })
  const ways = new Ways(holdings, offers.asks)
  const outlook = new Outlook(states, { rider: new Rider(network, trip, filters), ways, offers, arrivals, earnings })
  const tailOf = tailsOf(network, { arrivals, confirmNext: offers.confirmNext })
  return { ...asked, network, holdings, offers, earnings, states, ways, outlook, tailOf }
}
