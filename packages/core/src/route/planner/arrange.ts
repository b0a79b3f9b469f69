import type { LegClass } from './leg-classes.ts'

/** Classes from one up to another ask the same need of a region; -1 for none. */
export interface RegionRange {
  need: number
  from: number
  to: number
}

export function regionsOf(needs: Int32Array): RegionRange[] {
  const regions: RegionRange[] = []
  for (const [c, need] of needs.entries()) {
    const last = regions.at(-1)
    if (last?.need === need) last.to = c + 1
    else regions.push({ need, from: c, to: c + 1 })
  }
  return regions
}

/** Classes with the same need of a region together, and of these what is listed together; legs by class and slug. */
export function arranged(drafts: readonly LegClass[], classOf: readonly number[], slugs: readonly string[]) {
  const bySlug = [...slugs.keys()].toSorted((a, b) => ((slugs[a] ?? '') < (slugs[b] ?? '') ? -1 : 1))
  const draftRank = new Uint32Array(slugs.length)
  for (const [rank, draft] of bySlug.entries()) draftRank[draft] = rank
  const byNeeds = [...drafts.keys()].toSorted((a, b) => {
    const [one, other] = [drafts[a], drafts[b]]
    if (one === undefined || other === undefined) return a - b
    return one.region - other.region || one.ask - other.ask || one.role - other.role || a - b
  })
  const placeOf = new Uint32Array(drafts.length)
  for (const [place, draft] of byNeeds.entries()) placeOf[draft] = place
  const classStart = new Uint32Array(drafts.length + 1)
  for (const draft of classOf) {
    const place = placeOf[draft] ?? 0
    classStart[place + 1] = (classStart[place + 1] ?? 0) + 1
  }
  for (let c = 0; c < drafts.length; c += 1) classStart[c + 1] = (classStart[c + 1] ?? 0) + (classStart[c] ?? 0)
  const filled = classStart.slice()
  const order = new Uint32Array(slugs.length)
  for (const draft of bySlug) {
    const place = placeOf[classOf[draft] ?? 0] ?? 0
    const at = filled[place] ?? 0
    order[at] = draft
    filled[place] = at + 1
  }
  return {
    order,
    rank: Uint32Array.from(order, (draft) => draftRank[draft] ?? 0),
    classes: byNeeds.flatMap((draft) => drafts[draft] ?? []),
    classStart,
  }
}
