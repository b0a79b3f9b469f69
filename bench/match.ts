import { createMatcher } from '@overstap/core'
import { adviceAgainst } from './advice.ts'
import { againstOthers } from './against.ts'
import { checkCatalogue, checkReference, checkShares } from './checks.ts'
import { generateInventory } from './generator.ts'
import { growthOf, type Counting } from './growth.ts'
import { peopleOf, strangersOf, type People } from './personas.ts'
import { rowOf, type Row } from './row.ts'
import { median } from './timing.ts'

/** All figures of matching. Rows with a target are asked for; the others tell what stands beside them. */
export async function benchMatch(): Promise<Row[]> {
  const middle = await atSize(100_000, undefined)
  const small = await atSize(10_000, middle.people)
  const large = made(1_000_000, middle.people)
  const advice = await adviceAgainst(small, middle)
  return [...middle.rows, ...small.rows, ...advice, ...(await growthOf([small, middle, large]))]
}

interface Made extends Counting {
  rows: Row[]
}

function made(offerings: number, known: People | undefined): Made {
  const inventory = generateInventory(offerings)
  const before = bytesInUse()
  const started = performance.now()
  const matcher = createMatcher(inventory)
  const making = performance.now() - started
  const memory = (bytesInUse() - before) / offerings
  const people = known ?? peopleOf(matcher)
  checkShares(matcher, people)
  const at = `${String(offerings)} offerings`
  const rows = [
    rowOf(`memory of the compiled matcher, beside the inventory itself: ${at}`, {
      measured: memory,
      unit: 'bytes an offering',
      better: 'lower',
    }),
    rowOf(`createMatcher, once for an inventory: ${at}`, { measured: making, unit: 'ms', better: 'lower' }),
  ]
  return { offerings, matcher, people, rows }
}

async function atSize(offerings: number, known: People | undefined): Promise<Made> {
  const setting = made(offerings, known)
  checkCatalogue(setting.matcher.inventory)
  if (offerings < 100_000) checkReference(setting.matcher, setting.people)
  const compared = await againstOthers(setting)
  return { ...setting, rows: [...compared, ...firstTimes(setting), ...setting.rows] }
}

/** What a visitor waits whose answers, and what they come to, nobody gave before. */
function firstTimes({ matcher, offerings }: Counting): Row[] {
  const times = strangersOf(200).map((query) => {
    const start = performance.now()
    matcher.match(query)
    return performance.now() - start
  })
  const name = `match with limit 20, whole answer, 200 people not asked for before: ${String(offerings)} offerings`
  return [rowOf(name, { measured: median(times), unit: 'ms', better: 'lower' })]
}

/** In use after collecting what is not; typed arrays lie outside the heap. */
function bytesInUse(): number {
  // What lies outside the heap is let go of only after what held it is swept.
  for (let i = 0; i < 3; i += 1) globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
