import type { Labels } from './messages.ts'

/** In Dutch: what is asked first, and what comes of it. */
export const labels: Labels = {
  verdicts: { open: 'kan', 'to-confirm': 'kan misschien', closed: 'past nu niet' },
  workSituations: {
    'pupil-primary': 'leerling op de basisschool',
    'pupil-secondary': 'leerling op de middelbare school',
    'student-mbo': 'student op het mbo',
    'student-higher': 'student op hbo of universiteit',
    employed: 'in loondienst',
    'self-employed': 'zelfstandige',
    'job-seeking': 'zonder werk en op zoek',
    'not-working': 'zonder werk en niet op zoek',
  },
}
