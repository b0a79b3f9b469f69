import {
  VERDICTS,
  explain,
  explainAnswer,
  lookupOf,
  messagesOf,
  say,
  type Inventory,
  type Language,
  type Match,
  type MatchAnswer,
  type Reason,
  type Verdict,
} from '@overstap/core'
import type { Found } from './text-filter.ts'
import { WORDS } from './words.ts'

interface Options {
  language: Language
  /** Every question to the provider, instead of the most decisive few. */
  all: boolean
  found?: Found | undefined
}

const FEW = 5

/** An answer to read: every initiative with its verdict, why, the sentence it was read from, and what to ask. */
export function printAnswer(inventory: Inventory, answer: MatchAnswer, options: Options): string {
  const words = WORDS[options.language]
  const heading = [
    `${words.asOf} ${answer.asOf} · ${words.inventory} ${answer.inventory.slice(0, 12)}`,
    ...printCounts(answer, options),
    ...explainAnswer(answer).map((reason) => say(inventory, reason, options.language)),
  ]
  const items = answer.items.map((match, i) => printMatch(inventory, match, { ...options, position: i + 1 }))
  const text = [heading, ...items].map((lines) => lines.join('\n')).join('\n\n')
  return `${[text, printSources(inventory, text, words.sources)].join('\n\n').trimEnd()}\n`
}

/** Of what a text finds first, as that is what follows; then of everything. */
function printCounts({ counts }: MatchAnswer, { language, found }: Options): string[] {
  const all = printVerdicts((verdict) => counts[verdict], language)
  return found === undefined ? [all] : [printFound(found, language), `${WORDS[language].withoutText} ${all}`]
}

function printVerdicts(of: (verdict: Verdict) => number, language: Language): string {
  const { verdicts } = messagesOf(language)
  return VERDICTS.map((verdict) => `${verdicts[verdict]}: ${of(verdict)}`).join(' · ')
}

/** How many a text finds, by how they turn out. */
export function printFound({ text, items }: Found, language: Language): string {
  const { found, foundNone } = WORDS[language]
  const count = (verdict: Verdict) => items.filter((item) => item.verdict === verdict).length
  return items.length === 0 ? foundNone(text) : `${found(text)} ${printVerdicts(count, language)}`
}

function printMatch(inventory: Inventory, match: Match, options: Options & { position: number }): string[] {
  const { language, all, position } = options
  const words = WORDS[language]
  const { verdict, criteria, terms, notes, fit, ask } = explain(inventory, match)
  const sentence = (reason: Reason) => say(inventory, reason, language)
  const known = terms.filter(
    ({ code }) =>
      code === 'term-known' || code === 'term-may-differ' || code === 'term-conflict' || code === 'term-named',
  )
  const questions = match.verdict === 'closed' ? [] : [...new Set(ask.map(sentence))]
  const asked = all ? questions : questions.slice(0, FEW)
  return [
    `${position}. ${lookupOf(inventory).initiatives.get(match.initiative)?.name ?? match.initiative} (${match.initiative})`,
    `   ${sentence(verdict)}`,
    `   ${words.unmet}: ${match.unmet} · ${words.confirm}: ${match.toConfirm} · ${words.strength}: ${share(match.strength)} · ${words.fit}: ${share(match.fit)}`,
    ...[...criteria, ...notes, ...known, ...fit].flatMap((reason) => [
      `   - ${sentence(reason)}`,
      ...printCites(reason),
    ]),
    ...(asked.length > 0 ? [`   ${words.ask}:`, ...asked.map((question) => `   ? ${question}`)] : []),
    ...(asked.length < questions.length ? [`   ? ${words.more(questions.length - asked.length)}`] : []),
  ]
}

function printCites({ cites }: Reason): string[] {
  const lines = cites.map(({ source, quote }) => `     ${quote === undefined ? '' : `“${quote}” `}[${source}]`)
  return [...new Set(lines)]
}

/** The sources cited in a text, by the id they are cited with. */
function printSources({ sources }: Inventory, text: string, heading: string): string {
  const cited = sources.filter(({ id }) => text.includes(`[${id}]`))
  if (cited.length === 0) return ''
  return [
    heading,
    ...cited.map(({ id, title, page }) => `[${id}] ${title}${page === undefined ? '' : ` <${page}>`}`),
  ].join('\n')
}

/** Known to unknown: "2–5/7" is at least two and at most five of seven. */
function share({ lo, hi, of }: { lo: number; hi: number; of: number }): string {
  if (of === 0) return '–'
  return lo === hi ? `${lo}/${of}` : `${lo}–${hi}/${of}`
}
