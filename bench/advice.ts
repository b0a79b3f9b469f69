import { nextQuestion, sensitivity, whatIfs } from '@overstap/core'
import { flatQuery, flatten } from './flat.ts'
import type { Counting } from './growth.ts'
import { AS_OF, KINDS } from './personas.ts'
import { rowOf, type Row } from './row.ts'
import { interleaved } from './timing.ts'
import { plainOffering, plainQuery, yardstick } from './yardstick.ts'

const ROUNDS = 9

/** All advice to a person over one catalogue, beside one plain answer of the yardstick over another. */
export async function adviceAgainst(small: Counting, large: Counting): Promise<Row[]> {
  const { inventory } = large.matcher
  const plain = flatten(inventory, AS_OF).map(plainOffering)
  const rows: Row[] = []
  for (const kind of KINDS) {
    const people = small.people[kind]
    const asked = large.people[kind].map((query) => plainQuery(flatQuery(inventory, query)))
    const on = <T>(list: readonly T[], call: (one: T) => unknown) => ({
      inputs: list.length,
      repeat: 1,
      call: (input: number) => {
        const one = list[input]
        return one === undefined ? undefined : call(one)
      },
    })
    const times = await interleaved(
      [
        { name: 'next', ...on(people, (query) => nextQuestion(small.matcher, query)) },
        { name: 'what-ifs', ...on(people, (query) => whatIfs(small.matcher, query)) },
        { name: 'sensitivity', ...on(people, (query) => sensitivity(small.matcher, query)) },
        { name: 'yardstick', ...on(asked, (query) => yardstick(plain, query)) },
      ],
      ROUNDS,
    )
    const at = (name: string) => times.get(name) ?? Number.NaN
    const where = `${kind}, ${String(small.offerings)} offerings`
    rows.push(
      rowOf(
        `next question, what-ifs and sensitivity together, against the yardstick at ${String(large.offerings)}: ${where}`,
        {
          measured: (at('next') + at('what-ifs') + at('sensitivity')) / at('yardstick'),
          unit: 'times',
          better: 'lower',
          target: 1,
        },
      ),
      ...['next', 'what-ifs', 'sensitivity'].map((name) =>
        rowOf(`advice, ${name}: ${where}`, { measured: at(name), unit: 'ms', better: 'lower' }),
      ),
    )
  }
  return rows
}
