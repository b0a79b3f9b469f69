import { SECTORS, type Goal, type Inventory, type Profile } from '@overstap/core'
import type { Answers } from './answers.ts'

const PUPIL_GOALS: readonly Goal[] = [{ kind: 'experience' }, { kind: 'choose-direction' }, { kind: 'enter-mbo' }]

/** What can be wished for. For pupils these are other things than work. */
export function goalsFor(inventory: Inventory, { asker, profile }: Pick<Answers, 'asker' | 'profile'>): Goal[] {
  if (asker === 'class' || isPupil(profile)) return [...PUPIL_GOALS]
  const sectors = SECTORS.filter((sector) => sector !== 'technology' && sector !== 'education')
  const work: Goal[] = [
    { kind: 'technical-job' },
    ...sectors.map((sector): Goal => ({ kind: 'sector', sector })),
    ...inventory.occupations.map(({ id }): Goal => ({ kind: 'occupation', occupation: id })),
  ]
  return asker === 'child' ? [...PUPIL_GOALS, ...work] : [...work, { kind: 'teaching' }]
}

export function sameGoal(a: Goal | undefined, b: Goal | undefined): boolean {
  return a !== undefined && b !== undefined && keyOf(a) === keyOf(b)
}

/** A goal as one word, for use as the value of a control. */
export function keyOf(goal: Goal): string {
  if (goal.kind === 'sector') return `sector:${goal.sector}`
  return goal.kind === 'occupation' ? `occupation:${goal.occupation}` : goal.kind
}

/** Nobody's wish is known yet, and it may well be another than work. */
export function mayBePupil({ asker, profile }: Pick<Answers, 'asker' | 'profile'>): boolean {
  return asker !== 'self' || isPupil(profile)
}

function isPupil({ workSituation }: Profile): boolean {
  return workSituation === 'pupil-primary' || workSituation === 'pupil-secondary'
}
