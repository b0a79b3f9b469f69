import type { Goal, Profile } from '@overstap/core'
import type { Answers } from './answers.ts'

type Person = Pick<Answers, 'asker' | 'profile'>

const AT_SCHOOL: readonly Goal['kind'][] = ['experience', 'choose-direction', 'enter-mbo']

/** Whether a goal is among those that someone can wish for. For pupils these are other things than work. */
export function suitsGoal({ asker, profile }: Person, { kind }: Goal): boolean {
  const isAtSchool = AT_SCHOOL.includes(kind)
  if (asker === 'class' || isPupil(profile)) return isAtSchool
  return asker === 'child' ? kind !== 'teaching' : !isAtSchool
}

/** Nobody's wish is known yet, and it may well be another than work. */
export function mayBePupil({ asker, profile }: Person): boolean {
  return asker !== 'self' || isPupil(profile)
}

function isPupil({ workSituation }: Profile): boolean {
  return workSituation === 'pupil-primary' || workSituation === 'pupil-secondary'
}
