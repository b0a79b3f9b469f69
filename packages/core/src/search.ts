import MiniSearch from 'minisearch'
import type { InitiativeId } from './model/id.ts'
import type { Initiative } from './model/initiative.ts'
import type { Inventory } from './model/inventory.ts'
import { lookupOf, type Lookup } from './model/lookup.ts'
import type { Language } from './model/vocabulary.ts'

/** Free text to initiatives. */
export interface Search {
  /**
   * Initiatives whose name, occupations or description hold every word of the text, or one that starts so or differs
   * by a slip of the pen; where none holds all, those that hold any. Best first, equals by id; all of them for a text
   * without words. They narrow a match as `filters.initiatives`.
   */
  find(text: string): InitiativeId[]
}

interface Text {
  id: InitiativeId
  name: string
  occupations: string
  description: string
}

const FIELDS = ['name', 'occupations', 'description'] as const

/** Makes an inventory searchable in one language. An entry of its own, so that matching alone brings no search along. */
export function createSearch(inventory: Inventory, language: Language = 'nl'): Search {
  const lookup = lookupOf(inventory)
  const processTerm = (word: string) => {
    const folded = fold(word)
    return STOP_WORDS[language].has(folded) ? null : folded
  }
  const tokenize = MiniSearch.getDefault('tokenize') as (text: string) => string[]
  const index = new MiniSearch<Text>({ fields: [...FIELDS], tokenize, processTerm })
  index.addAll(inventory.initiatives.map((initiative) => textOf(lookup, initiative, language)))
  const ids = new Map<string, InitiativeId>(inventory.initiatives.map(({ id }) => [id, id]))
  const found = (text: string, combineWith: 'AND' | 'OR') =>
    index.search(text, { combineWith, prefix: isLong, fuzzy: slips, boost: { name: 4, occupations: 2 } })
  return {
    find(text) {
      if (tokenize(text).every((word) => word === '' || processTerm(word) === null)) return [...ids.values()].toSorted()
      const all = found(text, 'AND')
      return (all.length > 0 ? all : found(text, 'OR'))
        .toSorted((a, b) => b.score - a.score || (String(a.id) < String(b.id) ? -1 : 1))
        .flatMap(({ id }) => ids.get(String(id)) ?? [])
    },
  }
}

/** Words that say nothing of what is looked for, though they stand in most questions: "ik wil iets met techniek". */
const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    (
      'aan als bij dat de deze die dit door een en er graag het hoe iets ik in is je kan kun maar mag me mee met mij ' +
      'mijn naar niet of om onder ook op over te tot uit van voor wat we weer wel wil wie word worden zijn zo'
    ).split(' '),
  ),
  en: new Set(
    (
      'a about am an and are as at be by can do for from has have how i in into is it like me my not of on or ' +
      'something that the their this to want what who will with would you'
    ).split(' '),
  ),
}

/** "énergie" and "energie" are one word. */
function fold(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
}

/** One or two letters start too many words. */
function isLong(word: string): boolean {
  return word.length > 2
}

/** How many letters may be wrong: none in a short word, where it would be another word. */
function slips(word: string): number {
  return word.length < 5 ? 0 : word.length < 9 ? 1 : 2
}

function textOf(lookup: Lookup, { id, name, summary, facts, steps, offerings }: Initiative, language: Language): Text {
  const terms = [...steps, ...offerings].map((part) => part.terms)
  const occupations = [facts.occupations, ...terms.map((term) => term.occupations)]
    .flatMap((fact) => (fact?.kind === 'known' ? fact.claims : []))
    .map((claim) => lookup.occupations.get(claim.value)?.name[language] ?? '')
  const does = facts.does?.kind === 'known' ? facts.does.claims.map((claim) => claim.value[language]) : []
  return { id, name, occupations: occupations.join(' '), description: [summary[language], ...does].join(' ') }
}
