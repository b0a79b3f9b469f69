/** A bit plane of which most words may be empty: `words` lists the others, the first `count` of it. */
export interface Sparse {
  plane: Int32Array
  words: Int32Array
  count: number
}

export function sparseOf(words: number): Sparse {
  return { plane: new Int32Array(words), words: new Int32Array(words), count: 0 }
}

/** `from` without what is in any of the planes, four planes at a time; of words with nothing left none is read again. */
export function withoutAny(from: Int32Array, planes: readonly Int32Array[], into: Sparse): void {
  const { plane, words } = into
  let count = 0
  const [a = NONE, b = a, c = a, d = a] = planes
  for (let w = 0; w < plane.length; w += 1) {
    const bits = (from[w] ?? 0) & ~((a[w] ?? 0) | (b[w] ?? 0) | (c[w] ?? 0) | (d[w] ?? 0))
    plane[w] = bits
    words[count] = w
    count += isAny(bits)
  }
  for (let p = 4; p < planes.length; p += 4) count = narrow(planes.slice(p, p + 4), into, count)
  into.count = count
}

function narrow(planes: readonly Int32Array[], { plane, words }: Sparse, count: number): number {
  const [a = NONE, b = a, c = a, d = a] = planes
  let left = 0
  for (let i = 0; i < count; i += 1) {
    const w = words[i] ?? 0
    const bits = (plane[w] ?? 0) & ~((a[w] ?? 0) | (b[w] ?? 0) | (c[w] ?? 0) | (d[w] ?? 0))
    plane[w] = bits
    words[left] = w
    left += isAny(bits)
  }
  return left
}

const NONE = new Int32Array(0)

/** 1 where a bit is set, else 0, without a branch that would be guessed wrong half of the time. */
function isAny(bits: number): number {
  return (bits | -bits) >>> 31
}
