import type { StepId } from '../model/id.ts'
import type { Initiative } from '../model/initiative.ts'
import type { NeedTree } from '../model/need.ts'
import type { Step } from '../model/step.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { Match } from '../match/match-answer.ts'
import type { Reason } from './reason.ts'

/** What comes after the first step, where a source says that the steps connect, and what is asked there besides. */
export function laterSteps(initiative: Initiative, { entry, criteria }: Match): Reason[] {
  let before: Set<string> | undefined
  const isAsked = (tree: NeedTree) => {
    before ??= new Set(criteria.flatMap((result) => result.claims.map((claim) => canonicalJson(claim.tree))))
    return before.has(canonicalJson(tree))
  }
  const connections = initiative.connects.filter((connection) => connection.steps.includes(entry.step))
  return connections.flatMap((connection): Reason[] => {
    const later = connection.steps.slice(connection.steps.indexOf(entry.step) + 1)
    const needs = initiative.steps
      .filter((step) => later.includes(step.id))
      .flatMap((step) =>
        step.terms.needs.flatMap((need) =>
          need.claims
            .filter(({ value }) => value.waived !== true && !isAsked(value.tree))
            .map(({ value, cites }): Reason => ({
              code: 'later-need',
              params: { steps: [step.id], needs: [value.tree], initiative: initiative.id },
              cites,
            })),
        ),
      )
    return [
      {
        code: connection.order === 'stated' ? 'leads-on' : 'leads-on-editor',
        params: { steps: connection.steps, initiative: initiative.id },
        cites: connection.cites,
      },
      ...needs,
    ]
  })
}

/** The steps that a source connects after one, each once, in the order of the initiative. */
export function stepsAfter(initiative: Initiative, step: StepId): Step[] {
  const later = new Set(
    initiative.connects.flatMap(({ steps }) => (steps.includes(step) ? steps.slice(steps.indexOf(step) + 1) : [])),
  )
  return initiative.steps.filter(({ id }) => later.has(id))
}
