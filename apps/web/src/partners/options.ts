import { CHAPTERS, LANGUAGES, SECTORS, type Goal, type Inventory } from '@overstap/core'
import { goalText, goalsFor, keyOf, type LaterWords } from '@overstap/ui'
import { labourMarketRegions } from '../site/pages.ts'

export interface Option {
  value: string
  label: string
}

/** What can be chosen for each setting that is one of a list, in the words of the reader. */
export function optionsOf(inventory: Inventory, words: LaterWords) {
  const { labels, language } = words
  const goals: Goal[] = [...goalsFor(inventory, { asker: 'child', profile: {} }), { kind: 'teaching' }]
  return {
    // Each language by its own name.
    language: LANGUAGES.map((value) => ({ value, label: { nl: 'Nederlands', en: 'English' }[value] })),
    region: labourMarketRegions(inventory).map(({ id, name }) => ({ value: id, label: name })),
    sector: SECTORS.map((value) => ({ value, label: labels.sectors[value] })),
    group: inventory.targetGroups.map(({ id, name }) => ({ value: id, label: name[language] })),
    phase: CHAPTERS.map((value) => ({ value, label: labels.chapters[value] })),
    goal: goals.map((goal) => ({ value: keyOf(goal), label: goalText(inventory, words, goal) })),
  } satisfies Record<string, Option[]>
}
