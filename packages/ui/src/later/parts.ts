import type { Finder } from '../finder/use-finder.ts'
import { loadLaterWords } from '../words/later-words.ts'
import type { Language } from '@overstap/core'
import { afterPaint } from '../shapes/after-paint.ts'
import { laterPart } from './later-part.ts'

// Everything that the first answer does without: each part is fetched when it is first shown, as panels.ts are when opened.
export const RouteList = laterPart(() => import('../routes/RouteList.vue'))
export const GoalTitle = laterPart(() => import('../routes/GoalTitle.vue'))
export const OtherField = laterPart(() => import('../questions/OtherField.vue'))
export const AnswerText = laterPart(() => import('../questions/AnswerText.vue'))
export const EffectNote = laterPart(() => import('../questions/EffectNote.vue'))
export const TextFilter = laterPart(() => import('../advise/TextFilter.vue'))
export const AdvicePanels = laterPart(() => import('../advise/AdvicePanels.vue'))
export const ComparePick = laterPart(() => import('../compare/ComparePick.vue'))
export const EmptyNote = laterPart(() => import('../results/EmptyNote.vue'))
export const FoldHint = laterPart(() => import('../results/FoldHint.vue'))
export const WhyAsked = laterPart(() => import('../questions/WhyAsked.vue'))
export const RememberBox = laterPart(() => import('../questions/RememberBox.vue'))
export const SaidReason = laterPart(() => import('../results/SaidReason.vue'))
export const AnswerNotes = laterPart(() => import('../results/AnswerNotes.vue'))
export const CardHeadline = laterPart(() => import('../results/CardHeadline.vue'))
export const ResultBody = laterPart(() => import('../results/ResultBody.vue'))
export const SharedNotice = laterPart(() => import('../share/SharedNotice.vue'))
export const CompareBar = laterPart(() => import('../compare/CompareBar.vue'))

/**
 * Fetches what the next answer will most likely take, once the first results have been painted. What does not come now is
 * asked for again when it is needed.
 */
export async function fetchAhead({ advice }: Finder, language: Language): Promise<void> {
  await new Promise<void>(afterPaint)
  const parts = [OtherField, AnswerText, EffectNote].map(({ fetch }) => fetch())
  await Promise.allSettled([advice(), loadLaterWords(language), ...parts])
}
