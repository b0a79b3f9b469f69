import type { Trail } from '@overstap/ui'

/** The browser's history, holding positions in the finder and nothing of what was told there. */
export const trail: Trail = {
  mark: (step) => history.replaceState({ ...stateNow(), step }, ''),
  push: (step) => history.pushState({ ...stateNow(), step }, ''),
  listen: (goTo) => {
    const read = ({ state }: PopStateEvent) => {
      const step = (state as { step?: unknown } | null)?.step
      if (typeof step === 'number') goTo(step)
    }
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  },
}

/** What the router keeps there stays. */
function stateNow(): object {
  return (history.state as object | null) ?? {}
}
