import type { Query } from '../../model/query.ts'
import type { Compiled } from './compile.ts'

/** Turns a filter by initiatives into a bit plane, by position. */
export function keeperOf({ layout }: Compiled): (ids: Query['filters']['initiatives']) => Int32Array | undefined {
  let positions: ReadonlyMap<string, number> | undefined
  return (ids) => {
    if (ids === undefined) return undefined
    positions ??= new Map(layout.initiatives.map(({ id }, position) => [id, position]))
    const keep = new Int32Array(layout.rows[0]?.words ?? 0)
    for (const id of ids) {
      const position = positions.get(id)
      if (position !== undefined) keep[position >>> 5] = (keep[position >>> 5] ?? 0) | (1 << (position & 31))
    }
    return keep
  }
}
