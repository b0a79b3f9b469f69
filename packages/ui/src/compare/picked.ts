import type { InitiativeId, Route } from '@overstap/core'

/** What can stand side by side: initiatives, and routes as they were last planned. */
export type Picked = { kind: 'initiative'; id: InitiativeId } | { kind: 'route'; route: Route }

/** More columns than this nobody can read beside each other. */
export const MOST_PICKED = 4

/** Tells one pick from another: a route by its legs, whatever has become of its figures. */
export function keyOfPicked(picked: Picked): string {
  if (picked.kind === 'initiative') return picked.id
  return picked.route.legs.map(({ initiative, step, offering = '' }) => `${initiative}/${step}@${offering}`).join('>')
}

/** The picks with routes as they are now; those that no longer exist are left out. */
export function withRoutes(picks: readonly Picked[], routes: readonly Route[]): Picked[] {
  const now = new Map(
    routes.map((route): [string, Picked] => [keyOfPicked({ kind: 'route', route }), { kind: 'route', route }]),
  )
  return picks.flatMap((picked) => (picked.kind === 'initiative' ? picked : (now.get(keyOfPicked(picked)) ?? [])))
}
