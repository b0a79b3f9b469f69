/** Three-valued logic after Kleene: what is not known stays not known until it cannot matter. */
export type State = 'met' | 'unmet' | 'unknown'

export function every(states: readonly State[]): State {
  if (states.includes('unmet')) return 'unmet'
  return states.includes('unknown') ? 'unknown' : 'met'
}

export function some(states: readonly State[]): State {
  if (states.includes('met')) return 'met'
  return states.includes('unknown') ? 'unknown' : 'unmet'
}

/** The state that all sources agree on, else unknown. */
export function agreed(states: readonly State[]): State {
  const [first, ...rest] = states
  return first !== undefined && rest.every((state) => state === first) ? first : 'unknown'
}

export function known(yes: boolean): State {
  return yes ? 'met' : 'unmet'
}
