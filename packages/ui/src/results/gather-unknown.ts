import type { Reason, ReasonCode, TermsField } from '@overstap/core'
import type { LaterWords } from '../words/use-later-words.ts'

/**
 * Why something is not known, where that is all there is to tell. Not said and not looked for are two things, so each has
 * a sentence of its own; what sources disagree on has more to tell, and is told by itself.
 */
const SILENT = {
  'need-not-stated': 'need',
  'need-not-read': 'need',
  'term-not-stated': 'term',
  'term-not-read': 'term',
  'factor-not-stated': 'factor',
  'factor-not-read': 'factor',
} as const satisfies Partial<Record<ReasonCode, 'need' | 'term' | 'factor'>>
type Silent = keyof typeof SILENT
const CODES = Object.keys(SILENT) as Silent[]

interface Unknown {
  code: Silent
  text: string
  /** Names that the text leads to, where they are too long to stand in a sentence. */
  names: string[]
}

interface Gathered {
  /** What is told one by one. */
  told: Reason[]
  /** All that is not known for the same reason, once, in a fixed order. */
  unknown: Unknown[]
}

/** Gathers what is not known: a dozen sentences that differ in one word hide what is known beside them. */
export function gatherUnknown(reasons: readonly Reason[], words: LaterWords): Gathered {
  const silent = CODES.map((code) => ({ code, those: reasons.filter((reason) => isSilent(reason, code)) }))
  return {
    told: reasons.filter((reason) => !silent.some(({ those }) => those.includes(reason))),
    unknown: silent.flatMap(({ code, those }) => (those.length === 0 ? [] : [say(code, those, words)])),
  }
}

function isSilent({ code, cites }: Reason, wanted: Silent): boolean {
  return code === wanted && cites.length === 0
}

function say(code: Silent, those: readonly Reason[], words: LaterWords): Unknown {
  const { labels, language, speech } = words
  if (SILENT[code] === 'need') {
    const criteria = [...new Set(those.flatMap(({ params }) => params.criteria ?? []))]
    return { code, text: words.say({ code, params: { criteria }, cites: [] }), names: [] }
  }
  const why = code.endsWith('not-stated') ? 'not-stated' : 'not-read'
  const names = those.map(({ params: { field, factor } }) =>
    field === undefined
      ? (speech.lookup.successFactors.get(factor ?? '')?.name[language] ?? '')
      : labels.terms[field as TermsField].name,
  )
  if (SILENT[code] === 'factor' && names.length > 1) return { code, text: words.t(`unknown.${why}.these`), names }
  const listed = new Intl.ListFormat(language).format(names.map(inSentence))
  return { code, text: words.t(`unknown.${why}`, { names: listed }), names: [] }
}

function inSentence(name: string): string {
  return name.charAt(0).toLocaleLowerCase() + name.slice(1)
}
