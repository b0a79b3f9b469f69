import type { Language } from '@overstap/core'

interface Words {
  asOf: string
  inventory: string
  unmet: string
  confirm: string
  strength: string
  fit: string
  ask: string
  more: (count: number) => string
  sources: string
}

/** The command line's own labels; everything said of an initiative comes from core. */
export const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    asOf: 'Peildatum',
    inventory: 'inventarisatie',
    unmet: 'niet voldaan',
    confirm: 'na te vragen',
    strength: 'succesfactoren',
    fit: 'wensen',
    ask: 'Vraag aan de aanbieder',
    more: (count) => `en nog ${count} (--all)`,
    sources: 'Bronnen',
  },
  en: {
    asOf: 'As of',
    inventory: 'inventory',
    unmet: 'not met',
    confirm: 'to confirm',
    strength: 'success factors',
    fit: 'wishes',
    ask: 'Ask the provider',
    more: (count) => `and ${count} more (--all)`,
    sources: 'Sources',
  },
}
