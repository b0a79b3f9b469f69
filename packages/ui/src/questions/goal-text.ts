import type { Goal, Inventory } from '@overstap/core'
import type { LaterWords } from '../words/use-later-words.ts'

/** A goal in words. */
export function goalText(
  inventory: Inventory,
  words: Pick<LaterWords, 't' | 'labels' | 'language'>,
  goal: Goal,
): string {
  const { t, labels, language } = words
  if (goal.kind === 'sector') return t('goal.sector', { sector: labels.inSectors[goal.sector] })
  if (goal.kind === 'occupation')
    return inventory.occupations.find(({ id }) => id === goal.occupation)?.name[language] ?? ''
  return labels.goals[goal.kind]
}
