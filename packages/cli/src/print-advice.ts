import { messagesOf, type AdviceAnswer, type RouteAdviceAnswer } from '@overstap/core'
import { ADVICE_WORDS, ASKED_AS } from './advice-words.ts'
import { printFound } from './print-answer.ts'
import type { Found } from './text-filter.ts'
import { WORDS } from './words.ts'

/**
 * Advice to read: what to tell next, what small changes would open, and what each weight decides. About a text that finds
 * nothing there is nothing to advise.
 */
export function printAdvice(answer: AdviceAnswer, found: Found | undefined): string {
  const { next, sentences, sensitivity, language } = answer
  const words = ADVICE_WORDS[language]
  const told =
    next.kind === 'ask' ? [`? ${messagesOf(language).criteria[ASKED_AS[next.field]].name} (${next.field})`] : []
  const turns = sentences.sensitivity.filter((_, i) => sensitivity[i]?.by !== 'never').flat()
  const heading = found === undefined ? [] : [[printFound(found, language)]]
  if (found?.items.length === 0) return page(answer, heading)
  return page(answer, [
    ...heading,
    [words.next, ...told, ...sentences.next],
    [words.whatIf, ...orNothing(answer)],
    [words.weights, ...(turns.length === 0 ? [words.noWeight] : turns)],
  ])
}

/** What small changes would do for the routes. */
export function printRouteAdvice(answer: RouteAdviceAnswer, { demo }: { demo: string | undefined }): string {
  return `${demo === undefined ? '' : `${demo}\n`}${page(answer, [[ADVICE_WORDS[answer.language].whatIf, ...orNothing(answer)]])}`
}

function orNothing({ sentences, language }: AdviceAnswer | RouteAdviceAnswer): string[] {
  return sentences.whatIfs.length === 0 ? [ADVICE_WORDS[language].nothing] : sentences.whatIfs.flat()
}

function page({ asOf, inventory, language }: AdviceAnswer | RouteAdviceAnswer, sections: string[][]): string {
  const heading = `${WORDS[language].asOf} ${asOf} · ${WORDS[language].inventory} ${inventory.slice(0, 12)}`
  const parts = sections.map(([title = '', ...lines]) => [title, ...lines.map((line) => `   ${line}`)].join('\n'))
  return `${[heading, ...parts].join('\n\n')}\n`
}
