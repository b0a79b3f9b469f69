import { WORK_SITUATIONS, type Asker, type Labels, type WorkSituation } from '@overstap/core'

export interface Option {
  value: string
  label: string
}

const PUPIL_SITUATIONS: readonly WorkSituation[] = ['pupil-primary', 'pupil-secondary', 'student-mbo']
const CHILD_SITUATIONS: readonly WorkSituation[] = [
  ...PUPIL_SITUATIONS,
  'student-higher',
  'employed',
  'job-seeking',
  'not-working',
]

/** What someone may do now: the options of the question that comes first. */
export function situationsOf(asker: Asker, { workSituations }: Pick<Labels, 'workSituations'>): Option[] {
  return named({ self: WORK_SITUATIONS, child: CHILD_SITUATIONS, class: PUPIL_SITUATIONS }[asker], workSituations)
}

/** Options for all of a closed list, in its order. */
export function named<Id extends string>(ids: readonly Id[], labels: Readonly<Record<Id, string>>): Option[] {
  return ids.map((value) => ({ value, label: labels[value] }))
}
