import { CONFIRM, COST_LO, READY_LO, WIDTH, type Labels } from './labels.ts'

/** Labels, and numbers as good as the best of them in everything. */
export interface Bunch {
  low: Float64Array
  labels: readonly number[]
}

const SIZE = 8

export function bunchOf({ values }: Labels, labels: readonly number[]): Bunch {
  const low = new Float64Array(WIDTH).fill(Infinity)
  for (const label of labels)
    for (let i = 0; i < WIDTH; i += 1) low[i] = Math.min(low[i] ?? Infinity, values[label * WIDTH + i] ?? 0)
  return { low, labels }
}

/** Small bunches of labels that are much alike. */
export function bunchesOf(all: Labels, labels: readonly number[]): Bunch[] {
  const by = (a: number, b: number, end: number) =>
    (all.values[a * WIDTH + end] ?? 0) - (all.values[b * WIDTH + end] ?? 0)
  const alike = labels.toSorted((a, b) => by(a, b, CONFIRM) || by(a, b, COST_LO) || by(a, b, READY_LO))
  return Array.from({ length: Math.ceil(alike.length / SIZE) }, (_, i) =>
    bunchOf(all, alike.slice(i * SIZE, (i + 1) * SIZE)),
  )
}
