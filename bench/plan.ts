import { createPlanner, plan, type Inventory, type PlanAnswer, type Planner, type Query } from '@overstap/core'
import { checkJourneys, checkPlans, checkTransfers } from './checks-plan.ts'
import { flatQuery, flatten } from './flat.ts'
import { generateInventory } from './generator.ts'
import { generateRoutes } from './generator-routes.ts'
import { AS_OF, strangersOf } from './personas.ts'
import { rowOf, type Row } from './row.ts'
import { mean, median, mediansOf, type Contender } from './timing.ts'
import { travellersOf } from './travellers.ts'
import { plainOffering, plainQuery, yardstick } from './yardstick.ts'

const SMALL = 60
const SIZES = [1_000, 10_000, 100_000] as const
const ROUNDS = 11
/** The plain planner stops after so many labels for each person: what it takes is then a lower bound. */
const PLAIN_LABELS = 200_000

interface Made {
  offerings: number
  inventory: Inventory
  planner: Planner
  answers: PlanAnswer[]
  /** Sums over all people. */
  labels: number
  pairs: number
  memory: number
  making: number
}

/** All figures of planning: 28 people, the same at every size, a plan with limit 20 for each. */
export async function benchPlan(): Promise<Row[]> {
  const people = travellersOf()
  checkPlans(generateRoutes(SMALL), people)
  const sizes = SIZES.map((offerings) => made(offerings, people))
  const last = sizes.at(-1)
  if (last === undefined) return []
  checkJourneys(last.answers)
  checkTransfers(sizes.flatMap(({ answers }) => answers))
  const plain = plainOf(sizes[0]?.inventory, people)
  const times = await mediansOf([...sizes.map((one) => contender(one, people)), yardstickOf(100_000)], ROUNDS)
  const each = (name: number | string) => times.get(String(name)) ?? []
  return [
    ...plainRows(plain, mean(each(SIZES[0]))),
    ...growthRows(each),
    ...spreadRows(each),
    ...sizes.flatMap((one) => tellOf(one, each(one.offerings))),
  ]
}

function made(offerings: number, people: readonly Query[]): Made {
  const inventory = generateRoutes(offerings)
  const before = bytesInUse()
  const started = performance.now()
  const sums = { labels: 0, pairs: 0 }
  const planner = createPlanner(inventory, {
    onSearch({ labels, pairs }) {
      sums.labels += labels
      sums.pairs += pairs
    },
  })
  const making = performance.now() - started
  const memory = (bytesInUse() - before) / offerings
  const answers = people.map((query) => planner.plan(query))
  return { offerings, inventory, planner, answers, ...sums, memory, making }
}

function contender({ offerings, planner }: Made, people: readonly Query[]): Contender {
  const call = (input: number) => {
    const query = people[input]
    return query && planner.plan(query)
  }
  return { name: String(offerings), inputs: people.length, repeat: 1, call }
}

/** What `pnpm bench match` is measured against, on its catalogue, for people drawn in its ways. */
function yardstickOf(offerings: number): Contender {
  const inventory = generateInventory(offerings)
  const flat = flatten(inventory, AS_OF).map(plainOffering)
  const asked = strangersOf(24).map((query) => plainQuery(flatQuery(inventory, query)))
  const call = (input: number) => {
    const query = asked[input]
    return query && yardstick(flat, query)
  }
  return { name: 'yardstick', inputs: asked.length, repeat: 1, call }
}

/** Milliseconds a person, each once: nothing in it is over before the machine can interfere. */
function plainOf(inventory: Inventory | undefined, people: readonly Query[]): { time: number; cut: number } {
  let cut = 0
  const times = people.map((query) => {
    if (inventory === undefined) return 0
    const start = performance.now()
    if (plan(inventory, query, { mostLabels: PLAIN_LABELS }).stoppedAfter !== undefined) cut += 1
    return performance.now() - start
  })
  return { time: mean(times), cut }
}

function plainRows({ time, cut }: ReturnType<typeof plainOf>, fast: number): Row[] {
  const bound = `a lower bound: for ${String(cut)} of the people it was cut short after ${String(PLAIN_LABELS)} labels`
  return [
    rowOf(`a plan, faster than the plain enumeration: ${String(SIZES[0])} offerings (${bound})`, {
      measured: time / fast,
      unit: 'times',
      better: 'higher',
      target: 1000,
    }),
    rowOf(`plain enumeration: ${String(SIZES[0])} offerings (${bound})`, {
      measured: time,
      unit: 'ms',
      better: 'lower',
    }),
  ]
}

function growthRows(each: (offerings: number) => number[]): Row[] {
  return SIZES.slice(1).flatMap((offerings, i) => {
    const smaller = SIZES[i] ?? offerings
    const [times, before] = [each(offerings), each(smaller)]
    const where = `${String(offerings)} offerings against ${String(smaller)}`
    return [
      rowOf(`a plan, median over people: ${where}`, {
        measured: median(times) / median(before),
        unit: 'times',
        better: 'lower',
        target: 12,
      }),
      rowOf(`a plan, mean over people: ${where}`, {
        measured: mean(times) / mean(before),
        unit: 'times',
        better: 'lower',
      }),
    ]
  })
}

function spreadRows(each: (name: number | string) => number[]): Row[] {
  const offerings = SIZES[2]
  const times = each(offerings).toSorted((a, b) => a - b)
  const p95 = times[Math.ceil(0.95 * times.length) - 1] ?? Number.NaN
  const at = `${String(offerings)} offerings`
  return [
    rowOf(`a plan, p95 over people against the median: ${at}`, {
      measured: p95 / median(times),
      unit: 'times',
      better: 'lower',
      target: 4,
    }),
    rowOf(`a plan, median over people, against the yardstick of matching: ${at}`, {
      measured: median(times) / median(each('yardstick')),
      unit: 'times',
      better: 'lower',
      target: 1,
    }),
    rowOf(`a plan, mean over people, against the yardstick of matching: ${at}`, {
      measured: mean(times) / mean(each('yardstick')),
      unit: 'times',
      better: 'lower',
    }),
    rowOf(`yardstick of matching: ${at}`, { measured: mean(each('yardstick')), unit: 'ms', better: 'lower' }),
  ]
}

function tellOf({ offerings, answers, labels, pairs, memory, making }: Made, times: readonly number[]): Row[] {
  const at = `${String(offerings)} offerings`
  const told = (name: string, measured: number, unit: string) =>
    rowOf(`${name}: ${at}`, { measured, unit, better: 'lower' })
  const cut = answers.filter(({ stoppedAfter }) => stoppedAfter !== undefined).length
  return [
    told('a plan, mean over people', mean(times), 'ms'),
    told('a plan, median over people', median(times), 'ms'),
    told('a whole plan for each pair of a label and a leg', (1e6 * mean(times) * answers.length) / pairs, 'ns'),
    told('labels of a plan', labels / answers.length, 'labels'),
    told('people whose search was cut short', cut, 'people'),
    told('routes that no other dominates, mean over people', mean(answers.map(({ total }) => total)), 'routes'),
    told('memory of the planner, beside the inventory itself', memory, 'bytes an offering'),
    told('createPlanner, once for an inventory', making, 'ms'),
  ]
}

function bytesInUse(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
