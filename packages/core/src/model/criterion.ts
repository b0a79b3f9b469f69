/** What a source may ask of a person. The list is closed (semantics.md 4). */
export const CRITERIA = [
  'age',
  'level',
  'diploma',
  'dutch',
  'occupation',
  'experience',
  'workSituation',
  'benefit',
  'residenceStatus',
  'sex',
  'regionServed',
  'referral',
  'membership',
  'judgedSuitable',
] as const
export type Criterion = (typeof CRITERIA)[number]

/** Kinds of thing a person can enrol in. */
export const STEP_KINDS = ['orientation', 'assessment', 'bridging', 'training', 'work-learning', 'placement'] as const
export type StepKind = (typeof STEP_KINDS)[number]

/**
 * Criteria that a provider of each kind of step normally decides on. One that the source leaves unsaid counts as one
 * to confirm, so that saying nothing is never an advantage.
 */
export const CRITERIA_OF_STEP: Readonly<Record<StepKind, readonly Criterion[]>> = {
  orientation: ['age', 'workSituation', 'regionServed', 'referral'],
  assessment: ['age', 'level', 'dutch', 'workSituation', 'regionServed', 'referral'],
  bridging: ['age', 'level', 'dutch', 'workSituation', 'residenceStatus', 'regionServed'],
  training: ['age', 'level', 'dutch', 'workSituation', 'residenceStatus', 'regionServed'],
  'work-learning': [
    'age',
    'level',
    'dutch',
    'experience',
    'workSituation',
    'residenceStatus',
    'regionServed',
    'judgedSuitable',
  ],
  placement: ['level', 'dutch', 'experience', 'workSituation', 'residenceStatus', 'regionServed', 'judgedSuitable'],
}

/** A stated need on the first criterion also settles the second: who asks for a diploma has said which level. */
export const CRITERION_COVERS: Readonly<Partial<Record<Criterion, Criterion>>> = {
  diploma: 'level',
  occupation: 'experience',
}

/** Verdicts, best first. */
export const VERDICTS = ['open', 'to-confirm', 'closed'] as const
export type Verdict = (typeof VERDICTS)[number]
