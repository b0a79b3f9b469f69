import { SECTORS, type Goal, type Inventory } from '@overstap/core'
import type { Answers } from './answers.ts'
import { suitsGoal } from './pupil.ts'

/** What can be wished for. */
export function goalsFor(inventory: Inventory, person: Pick<Answers, 'asker' | 'profile'>): Goal[] {
  const sectors = SECTORS.filter((sector) => sector !== 'technology' && sector !== 'education')
  const goals: Goal[] = [
    { kind: 'experience' },
    { kind: 'choose-direction' },
    { kind: 'enter-mbo' },
    { kind: 'technical-job' },
    ...sectors.map((sector): Goal => ({ kind: 'sector', sector })),
    ...inventory.occupations.map(({ id }): Goal => ({ kind: 'occupation', occupation: id })),
    { kind: 'teaching' },
  ]
  return goals.filter((goal) => suitsGoal(person, goal))
}

/** A goal as one word, for use as the value of a control. */
export function keyOf(goal: Goal): string {
  if (goal.kind === 'sector') return `sector:${goal.sector}`
  return goal.kind === 'occupation' ? `occupation:${goal.occupation}` : goal.kind
}
