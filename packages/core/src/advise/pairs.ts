import type { Change } from '../explain/reason.ts'
import type { Ladder } from './small-changes.ts'

/** Two changes of different answers or wishes, in growing order. */
export function pairsOf(ladders: readonly Ladder[]): Ladder[] {
  return ladders.flatMap((one, i) =>
    ladders
      .slice(i + 1)
      .filter((other) => !overlap(one, other))
      .map((other) => one.flatMap((a) => other.map((b) => both(a, b)))),
  )
}

function both(a: Change, b: Change): Change {
  const by = a.by ?? b.by
  return {
    ...(by !== undefined && { by }),
    ...((a.profile ?? b.profile) && { profile: { ...a.profile, ...b.profile } }),
    ...((a.wishes ?? b.wishes) && { wishes: { ...a.wishes, ...b.wishes } }),
  }
}

/** Two regions, or two situations, cannot both be taken up. */
function overlap([one]: Ladder, [other]: Ladder): boolean {
  const fields = fieldsOf(one)
  return fieldsOf(other).some((field) => fields.includes(field))
}

function fieldsOf({ profile = {}, wishes = {} }: Change = {}): string[] {
  return [...Object.keys(profile), ...Object.keys(wishes)]
}
