import type { Answerer, Language } from '@overstap/core'

interface Words {
  demo: string
  asOf: string
  inventory: string
  routes: (total: number, shown: number) => string
  leg: string
  beside: string
  possible: (names: string) => string
  confirm: string
  by: Record<Answerer, string>
  departures: {
    total: (total: number, shown: number) => string
    between: (from: string, to: string) => string
    region: string
    sector: string
    anyTime: string
    withoutDate: (count: number) => string
  }
}

/** The command line's own labels for routes; everything said of a route comes from core. */
export const PLAN_WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    demo: 'DEMO: dit is een verzonnen catalogus. Niets hiervan bestaat.',
    asOf: 'Peildatum',
    inventory: 'inventarisatie',
    routes: (total, shown) =>
      `Routes: ${total}${shown < total ? `, waarvan getoond ${shown} (--all toont alles)` : ''}`,
    leg: 'Etappe',
    possible: (names) => `Dit kan misschien, maar geen bron zegt of het naar het doel leidt: ${names}.`,
    beside:
      'Andere wegen naar het doel. Steeds is een route hierboven even goed of beter, op alles wat we vergelijken:',
    confirm: 'Eerst na te vragen',
    by: { you: 'zelf', provider: 'de aanbieder' },
    departures: {
      total: (total, shown) =>
        total === 0
          ? 'Er is geen startmoment bekend.'
          : `Startmomenten: ${total}${shown < total ? `, waarvan getoond ${shown} (--limit)` : ''}`,
      between: (from, to) => `tussen ${from} en ${to}`,
      region: 'niet zeker in deze regio',
      sector: 'niet zeker in deze richting',
      anyTime: 'Altijd te beginnen:',
      withoutDate: (count) => `Zonder bekend startmoment: ${count}. Vraag het de aanbieder.`,
    },
  },
  en: {
    demo: 'DEMO: this is a made-up catalogue. Nothing in it exists.',
    asOf: 'As of',
    inventory: 'inventory',
    routes: (total, shown) => `Routes: ${total}${shown < total ? `, of which shown ${shown} (--all shows all)` : ''}`,
    leg: 'Leg',
    possible: (names) => `This may be possible, but no source says if it leads to the goal: ${names}.`,
    beside: 'Other ways to the goal. Each time a route above is as good or better, on all that is compared:',
    confirm: 'Confirm first',
    by: { you: 'you', provider: 'the provider' },
    departures: {
      total: (total, shown) =>
        total === 0
          ? 'No start is known.'
          : `Starts: ${total}${shown < total ? `, of which shown ${shown} (--limit)` : ''}`,
      between: (from, to) => `between ${from} and ${to}`,
      region: 'not certain in this region',
      sector: 'not certain in this direction',
      anyTime: 'Can be started at any time:',
      withoutDate: (count) => `Without a known start: ${count}. Ask the provider.`,
    },
  },
}
