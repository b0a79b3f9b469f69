/** Who asks: for oneself, for a child, for a class. The profile always describes the person it is for. */
export const ASKERS = ['self', 'child', 'class'] as const
export type Asker = (typeof ASKERS)[number]

/** What the person does now: asked before all else. */
export const WORK_SITUATIONS = [
  'pupil-primary',
  'pupil-secondary',
  'student-mbo',
  'student-higher',
  'employed',
  'self-employed',
  'job-seeking',
  'not-working',
] as const
export type WorkSituation = (typeof WORK_SITUATIONS)[number]
