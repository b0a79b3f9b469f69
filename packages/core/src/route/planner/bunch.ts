import { CONFIRM, COST_LO, READY_LO, WIDTH, type Labels } from './labels.ts'
import type { State } from './states.ts'
import { Tree } from './tree.ts'

/** Labels that are much alike side by side. */
export interface Bunch {
  all: readonly number[]
  tree: Tree
}

const FEW = 4

/** Labels to go on from in a state. */
export interface Boarding {
  state: State
  bunch: Bunch
}

/** Those of each state, which has none left then; where there are none, it is left out. */
export function boardingFrom(labels: Labels, states: Iterable<State>): Boarding[] {
  return [...states].flatMap((state): Boarding[] => {
    const those = state.fresh.filter((label) => labels.dropped[label] === 0)
    state.fresh = []
    return those.length === 0 ? [] : [{ state, bunch: bunchOf(labels, those) }]
  })
}

function bunchOf(labels: Labels, those: readonly number[]): Bunch {
  const { values } = labels
  const by = (a: number, b: number, end: number) => (values[a * WIDTH + end] ?? 0) - (values[b * WIDTH + end] ?? 0)
  const all = those.toSorted((a, b) => by(a, b, CONFIRM) || by(a, b, COST_LO) || by(a, b, READY_LO))
  const fill = (nodes: Float64Array, at: number, { from, to }: { from: number; to: number }) => {
    nodes.fill(Infinity, at, at + WIDTH)
    for (let i = from; i < to; i += 1) {
      const label = (all[i] ?? 0) * WIDTH
      for (let place = 0; place < WIDTH; place += 1) {
        const value = values[label + place] ?? 0
        if (value < (nodes[at + place] ?? 0)) nodes[at + place] = value
      }
    }
  }
  return { all, tree: new Tree({ length: all.length, few: FEW, fill }) }
}
