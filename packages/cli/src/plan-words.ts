import type { Answerer, Language } from '@overstap/core'

interface Words {
  demo: string
  asOf: string
  inventory: string
  routes: (total: number, shown: number) => string
  leg: string
  confirm: string
  by: Record<Answerer, string>
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
    confirm: 'Eerst na te vragen',
    by: { you: 'jij', provider: 'de aanbieder' },
  },
  en: {
    demo: 'DEMO: this is a made-up catalogue. Nothing in it exists.',
    asOf: 'As of',
    inventory: 'inventory',
    routes: (total, shown) => `Routes: ${total}${shown < total ? `, of which shown ${shown} (--all shows all)` : ''}`,
    leg: 'Leg',
    confirm: 'Confirm first',
    by: { you: 'you', provider: 'the provider' },
  },
}
