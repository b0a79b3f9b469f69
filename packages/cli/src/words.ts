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
  found: (text: string) => string
  foundNone: (text: string) => string
  withoutText: string
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
    found: (text) => `Gevonden met “${text}”:`,
    foundNone: (text) => `Met “${text}” is niets gevonden.`,
    withoutText: 'Zonder die zoektekst:',
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
    found: (text) => `Found with “${text}”:`,
    foundNone: (text) => `Nothing was found with “${text}”.`,
    withoutText: 'Without that text:',
  },
}
