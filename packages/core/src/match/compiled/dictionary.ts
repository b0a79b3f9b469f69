/** Numbers for distinct values, from 0 in order of appearance, with the first value of each kept to stand for all. */
export interface Dictionary<T> {
  readonly values: readonly T[]
  /** The number of the value that `key` tells apart; `make` is called for a new one only. */
  idOf(key: string, make: () => T): number
}

export function dictionaryOf<T>(): Dictionary<T> {
  const ids = new Map<string, number>()
  const values: T[] = []
  return {
    values,
    idOf(key, make) {
      let id = ids.get(key)
      if (id === undefined) {
        ids.set(key, (id = values.length))
        values.push(make())
      }
      return id
    },
  }
}

export type Column = Uint8Array | Uint16Array | Uint32Array

/** Numbers below `bound` in as few bytes as they need. */
export function columnOf(numbers: ArrayLike<number>, bound: number): Column {
  if (bound <= 0x100) return Uint8Array.from(numbers)
  return bound <= 0x10000 ? Uint16Array.from(numbers) : Uint32Array.from(numbers)
}

/** Keeps what was made for the keys asked most recently. */
export function recent<T>(most: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>()
  return (key, make) => {
    let value = kept.get(key)
    if (value !== undefined) return value
    const [oldest] = kept.keys()
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
    kept.set(key, (value = make()))
    return value
  }
}
