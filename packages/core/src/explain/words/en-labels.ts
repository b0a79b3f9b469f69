import type { Labels } from './messages.ts'

/** In English: what is asked first, and what comes of it. */
export const labels: Labels = {
  verdicts: { open: 'possible', 'to-confirm': 'may be possible', closed: 'does not fit now' },
  workSituations: {
    'pupil-primary': 'pupil at primary school',
    'pupil-secondary': 'pupil at secondary school',
    'student-mbo': 'student in mbo (vocational)',
    'student-higher': 'student in hbo (university of applied sciences) or at university',
    employed: 'employed',
    'self-employed': 'self-employed',
    'job-seeking': 'without work and looking for it',
    'not-working': 'without work and not looking for it',
  },
}
