import type { Criterion, Language, QuestionField } from '@overstap/core'

interface Words {
  next: string
  whatIf: string
  nothing: string
  weights: string
  noWeight: string
}

/** The command line's own headings; everything said comes from core. */
export const ADVICE_WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    next: 'Vertel nu',
    whatIf: 'Wat als',
    nothing: 'Geen kleine verandering maakt hier meer mogelijk, zover bekend.',
    weights: 'Wat zwaarder of lichter telt',
    noWeight: 'Hoe zwaar een succesfactor ook telt, bovenaan verandert niets.',
  },
  en: {
    next: 'Tell next',
    whatIf: 'What if',
    nothing: 'No small change makes more possible here, as far as known.',
    weights: 'What weighs more or less',
    noWeight: 'However much a success factor weighs, nothing changes at the top.',
  },
}

/** The criterion whose name says what a question is about. */
export const ASKED_AS: Readonly<Record<QuestionField, Criterion>> = {
  workSituation: 'workSituation',
  age: 'age',
  municipality: 'regionServed',
  level: 'level',
  dutch: 'dutch',
  experience: 'experience',
  diplomaFields: 'diploma',
  occupations: 'occupation',
  groups: 'membership',
  referrers: 'referral',
  sex: 'sex',
  residenceStatus: 'residenceStatus',
  benefit: 'benefit',
}
