import type { Route } from '../route/route-answer.ts'
import { reason } from './make-reason.ts'
import type { Reason } from './reason.ts'

/** How a leg follows earlier ones: as a source says, or because one gives what is needed here and no source says so. */
export function explainTransfers({ legs, transfers }: Route, at: number): Reason[] {
  return transfers
    .filter(({ to }) => to === at)
    .flatMap((transfer): Reason[] => {
      const [from, to] = [legs[transfer.from], legs[transfer.to]]
      if (from === undefined || to === undefined) return []
      const { initiative } = from
      if (transfer.kind === 'stated') {
        const code = transfer.order === 'stated' ? 'leg-after-stated' : 'leg-after-editor'
        return [reason(code, { initiative, steps: [from.step, to.step] }, transfer.cites)]
      }
      const trees = transfer.needs.flatMap(({ claims }) => claims.map(({ tree }) => tree))
      const needs = trees.length > 1 ? [{ all: trees }] : trees
      const cites = transfer.needs.flatMap(({ claims }) => claims.flatMap((claim) => claim.cites))
      return [
        reason('leg-after-inferred', { initiative, needs }, cites),
        ...(transfer.sectors === 'unknown' ? [reason('leg-sectors-unknown', { initiative })] : []),
        ...(transfer.level === 'unknown' ? [reason('leg-level-unknown', { initiative })] : []),
      ]
    })
}
