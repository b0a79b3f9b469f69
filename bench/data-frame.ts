import { desc, from } from 'arquero'
import type { FlatOffering, FlatQuery } from './flat.ts'

const PASSES = `(o, q) => (o.region === 0 || q.region === 0 || o.region === q.region || o.region2 === q.region)
  && o.levelMin <= q.level && o.dutchMin <= q.dutch && (o.situations & q.situation) !== 0
  && (o.statuses & q.status) !== 0 && o.ageMin <= q.age && o.ageMax >= q.age && (o.benefits & q.benefit) !== 0
  && o.experience <= q.experience && o.diploma <= q.diploma && o.member <= q.member && o.referral <= q.referral`

const FIT = `(o, q) => (o.hours >= 0 && o.hours <= q.hours ? 1 : 0) + (o.start <= q.startBy ? 1 : 0)
  + ((o.dayparts & q.dayparts) !== 0 ? 1 : 0) + (o.sector === q.sector ? 1 : 0)
  + (q.kilometres >= 0 && o.lat !== 0 && 2 * 6371 * op.asin(op.sqrt(
    op.pow(op.sin((q.lat - o.lat) * 0.017453292519943295 / 2), 2)
    + op.cos(o.lat * 0.017453292519943295) * op.cos(q.lat * 0.017453292519943295)
    * op.pow(op.sin((q.lon - o.lon) * 0.017453292519943295 / 2), 2))) <= q.kilometres ? 1 : 0)`

/** The yardstick's query on arquero's columns. */
export function dataFrameOf(offerings: readonly FlatOffering[]) {
  const table = from([...offerings])
  return (query: FlatQuery): number[] => {
    const first = table
      .params(query)
      .filter(PASSES)
      .derive({ fit: FIT })
      .orderby(desc('fit'), desc('strength'), 'id')
      .slice(0, 20)
    return [...(first.array('id') as ArrayLike<number> & Iterable<number>)]
  }
}
