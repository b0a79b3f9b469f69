import {
  BENEFITS,
  CEFR_LEVELS,
  LEVELS,
  REFERRERS,
  RESIDENCE_STATUSES,
  SECTORS,
  SEXES,
  type Asker,
  type Inventory,
  type Level,
} from '@overstap/core'
import type { LaterWords } from '../words/use-later-words.ts'
import { conditionsOn } from './conditions.ts'
import type { QuestionId } from './question.ts'
import { named, situationsOf, type Option } from './situations.ts'

/** One answer out of a few. */
export type ChoiceQuestion = Extract<
  QuestionId,
  'workSituation' | 'level' | 'dutch' | 'sex' | 'residenceStatus' | 'benefit'
>
/** Any number of answers, or none of them. */
export type ChoicesQuestion = Extract<
  QuestionId,
  'experience' | 'diplomaFields' | 'occupations' | 'groups' | 'referrers'
>

const PUPIL_LEVELS: readonly Level[] = ['primary', 'vmbo', 'mbo-1', 'mbo-2', 'mbo-3', 'havo', 'vwo']

interface Context {
  inventory: Inventory
  asker: Asker
  words: Pick<LaterWords, 'labels' | 'language'>
}

export function optionsOf(question: ChoiceQuestion | ChoicesQuestion, { inventory, asker, words }: Context): Option[] {
  const { labels, language } = words
  switch (question) {
    case 'workSituation':
      return situationsOf(asker, labels)
    case 'level':
      return named(asker === 'class' ? PUPIL_LEVELS : LEVELS, labels.levels)
    case 'dutch':
      return named(CEFR_LEVELS, labels.dutch)
    case 'sex':
      return named(SEXES, labels.sexes)
    case 'residenceStatus':
      return named(RESIDENCE_STATUSES, labels.residenceStatuses)
    case 'benefit':
      return named(BENEFITS, labels.benefits)
    case 'experience':
    case 'diplomaFields':
      return named(SECTORS, labels.sectors)
    case 'referrers': {
      const read = new Set(conditionsOn(inventory, 'referral').map((condition) => condition.by))
      return named(
        REFERRERS.filter((referrer) => read.has(referrer)),
        labels.referrers,
      )
    }
    case 'occupations': {
      const read = new Set(conditionsOn(inventory, 'occupation').flatMap((condition) => condition.anyOf))
      return inventory.occupations
        .filter(({ id }) => read.has(id))
        .map(({ id, name }) => ({ value: id, label: name[language] }))
    }
    case 'groups': {
      const read = new Set(conditionsOn(inventory, 'membership').map((condition) => condition.group))
      return inventory.targetGroups
        .filter(({ id }) => read.has(id))
        .map(({ id, name }) => ({ value: id, label: name[language] }))
    }
  }
}
