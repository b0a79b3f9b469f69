import { explain, explainAnswer } from '@overstap/core'
import { checkSameAnswers } from './checks.ts'
import { dataFrameOf } from './data-frame.ts'
import { flatQuery, flatten } from './flat.ts'
import type { Counting } from './growth.ts'
import { AS_OF, KINDS, type Kind } from './personas.ts'
import { postgresOf } from './postgres.ts'
import { rowOf, type Row } from './row.ts'
import { interleaved, type Contender } from './timing.ts'
import { tuned } from './tuned.ts'
import { twoValued } from './two-valued.ts'
import { plainOffering, plainQuery, yardstick } from './yardstick.ts'

const ROUNDS = 9
/** What answers in a fraction of a millisecond takes all its people this many times a turn. */
const REPEAT = 10

/** The compiled matcher beside what else one would use, on the same catalogue, people and wishes. */
export async function againstOthers({ offerings, matcher, people }: Counting): Promise<Row[]> {
  const { inventory } = matcher
  const flat = flatten(inventory, AS_OF)
  const plain = flat.map(plainOffering)
  const postgres = await postgresOf(flat)
  const dataFrame = dataFrameOf(flat)
  const two = twoValued(inventory)
  const ints = Int32Array.from({ length: Math.ceil((offerings * 11) / 4) }, (_, i) => i & 0xff)
  const rows: Row[] = []
  for (const kind of KINDS) {
    const queries = people[kind]
    const asked = queries.map((query) => flatQuery(inventory, query))
    await checkSameAnswers(asked, { flat, postgres, dataFrame })
    const answers = queries.map((query) => matcher.match(query))
    const inputs = queries.length
    const take =
      <T, R>(list: readonly T[], call: (one: T) => R) =>
      (input: number) => {
        const one = list[input]
        return one === undefined ? undefined : call(one)
      }
    const often = (name: string, call: Contender['call']): Contender => ({ name, inputs, repeat: REPEAT, call })
    const once = (name: string, call: Contender['call']): Contender => ({ name, inputs, repeat: 1, call })
    const times = await interleaved(
      [
        often(
          'match',
          take(queries, (query) => matcher.match(query)),
        ),
        often(
          'head',
          take(queries, (query) => matcher.head(query, 20)),
        ),
        often(
          'two',
          take(queries, (query) => two(query, 20)),
        ),
        often('scan', () => sum(ints)),
        often(
          'explain',
          take(answers, (answer) => [explainAnswer(answer), answer.items.map((item) => explain(inventory, item))]),
        ),
        once(
          'yardstick',
          take(asked.map(plainQuery), (query) => yardstick(plain, query)),
        ),
        once(
          'tuned',
          take(asked, (query) => tuned(flat, query)),
        ),
        once('arquero', take(asked, dataFrame)),
        once(
          'postgres',
          take(asked, (query) => postgres.first(query)),
        ),
      ],
      ROUNDS,
    )
    rows.push(...rowsOf(times, { kind, offerings }))
  }
  await postgres.close()
  return rows
}

function rowsOf(times: ReadonlyMap<string, number>, { kind, offerings }: { kind: Kind; offerings: number }): Row[] {
  const at = (name: string) => times.get(name) ?? Number.NaN
  const where = `${kind}, ${String(offerings)} offerings`
  const whole = 'match with limit 20, whole answer'
  const ratio = (name: string, figure: { measured: number; target?: number; better: Row['better'] }) =>
    rowOf(`${name}: ${where}`, { ...figure, unit: 'times' })
  const told = (name: string, measured: number) => rowOf(`${name}: ${where}`, { measured, unit: 'ms', better: 'lower' })
  const fastest = Math.min(at('postgres'), at('arquero'))
  const own =
    offerings === 100_000
      ? [
          ratio(`${whole}, faster than the plain JavaScript yardstick`, {
            measured: at('yardstick') / at('match'),
            target: 40,
            better: 'higher',
          }),
          ratio(`${whole}, against summing an Int32Array of 11 bytes an offering`, {
            measured: at('match') / at('scan'),
            target: kind === 'broad' ? 3 : 1,
            better: 'lower',
          }),
          ratio(
            'three-valued: first 20, counts of verdicts, intervals (head), against the compiled two-valued filter',
            {
              measured: at('head') / at('two'),
              target: 1.5,
              better: 'lower',
            },
          ),
        ]
      : [
          ratio('explaining the 20 returned, all reasons, against the yardstick', {
            measured: at('explain') / at('yardstick'),
            target: 1,
            better: 'lower',
          }),
        ]
  return [
    ...own,
    ratio('the first 20 with their verdicts (head), faster than the fastest of PGlite and arquero', {
      measured: fastest / at('head'),
      target: 20,
      better: 'higher',
    }),
    ratio(`${whole}, faster than the fastest of PGlite and arquero`, {
      measured: fastest / at('match'),
      better: 'higher',
    }),
    ratio(`${whole}, faster than the yardstick tuned by hand`, {
      measured: at('tuned') / at('match'),
      better: 'higher',
    }),
    told(whole, at('match')),
    told('explaining the 20 returned, all reasons', at('explain')),
    told('yardstick', at('yardstick')),
    told('yardstick tuned by hand', at('tuned')),
    told('PGlite', at('postgres')),
    told('arquero', at('arquero')),
    told('summing an Int32Array of 11 bytes an offering', at('scan')),
    told('compiled two-valued filter', at('two')),
    told('three-valued head', at('head')),
  ]
}

function sum(ints: Int32Array): number {
  let total = 0
  for (let i = 0, end = ints.length; i < end; i += 1) total = (total + (ints[i] as number)) | 0
  return total
}
