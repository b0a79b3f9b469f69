import { phraseDate, type Inventory } from '@overstap/core'
import type { LaterWords } from '../words/use-later-words.ts'
import { isAnswered, type Answers } from './answers.ts'
import { goalText } from './goal-text.ts'
import { optionsOf } from './options.ts'
import type { QuestionId } from './question.ts'

/** What was answered, in a few words; nothing for a question that was not reached. */
export function answerText(
  inventory: Inventory,
  words: LaterWords,
  { question, answers }: { question: QuestionId; answers: Answers },
): string {
  const { t, labels } = words
  const { profile, goal, wishes } = answers
  if (!isAnswered(answers, question)) return answers.skipped.has(question) ? t('questions.skipped') : ''
  const names = (id: Parameters<typeof optionsOf>[0], values: readonly string[]) => {
    const chosen = optionsOf(id, { inventory, asker: 'self', words }).filter(({ value }) => values.includes(value))
    return chosen.length === 0 ? t('questions.none-of-these') : chosen.map(({ label }) => label).join(', ')
  }
  switch (question) {
    case 'goal':
      return goal === undefined ? '' : goalText(inventory, words, goal)
    case 'age':
      return String(profile.age)
    case 'place':
      return (
        inventory.municipalities.find(({ id }) => id === profile.municipality)?.name ??
        inventory.regions.find(({ id }) => id === profile.region)?.name ??
        ''
      )
    case 'dutch':
      return profile.dutch === undefined ? '' : labels.dutch[profile.dutch]
    case 'workSituation':
    case 'level':
    case 'sex':
    case 'residenceStatus':
    case 'benefit':
      return names(question, [profile[question] ?? ''])
    case 'hours':
      return t('wish.hours.told', { count: wishes.maxHours ?? 0 })
    case 'travel':
      return t('wish.travel.told', { count: wishes.maxKilometres ?? 0 })
    case 'startBy':
      return phraseDate(wishes.startBy ?? '', words)
    case 'dayparts':
      return (wishes.dayparts ?? []).map((daypart) => labels.dayparts[daypart]).join(', ')
    case 'languages':
      return (wishes.languages ?? []).map((language) => labels.languages[language]).join(', ')
    case 'experience':
    case 'diplomaFields':
    case 'occupations':
    case 'groups':
    case 'referrers':
      return names(question, profile[question] ?? [])
  }
}
