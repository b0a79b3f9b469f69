import { setImmediate } from 'node:timers/promises'

/** One thing to time, on each of some inputs. */
export interface Contender {
  name: string
  inputs: number
  /** How often it takes an input in a turn: more for what is over before the machine can interfere. */
  repeat: number
  call: (input: number) => unknown
}

/**
 * Milliseconds a call: the median over all calls on an input, and of those the mean over the inputs. In every round each
 * contender has its turn, so that what slows the machine down for a while slows all of them; two rounds before are not
 * counted. Every call is timed by itself, in a turn of the event loop of its own, as between two requests: one that the
 * machine interrupts counts for no more than one, and the engine cannot make one with the loop around it.
 */
export async function interleaved(contenders: readonly Contender[], rounds: number): Promise<Map<string, number>> {
  const medians = await mediansOf(contenders, rounds)
  return new Map([...medians].map(([name, each]) => [name, mean(each)]))
}

/** The same, for each input by itself. */
export async function mediansOf(contenders: readonly Contender[], rounds: number): Promise<Map<string, number[]>> {
  const times = contenders.map(({ inputs }) => Array.from({ length: inputs }, (): number[] => []))
  for (let round = -2; round < rounds; round += 1) {
    for (const [c, { inputs, repeat, call }] of contenders.entries()) {
      for (let turn = 0; turn < repeat * inputs; turn += 1) {
        await setImmediate()
        const start = performance.now()
        const result = call(turn % inputs)
        if (result instanceof Promise) await result
        const time = performance.now() - start
        if (round >= 0) times[c]?.[turn % inputs]?.push(time)
      }
    }
  }
  return new Map(contenders.map(({ name }, c) => [name, (times[c] ?? []).map(median)]))
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The smallest value that this share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN
}
