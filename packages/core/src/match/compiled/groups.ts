import type { MatchGroup } from '../group-matches.ts'
import { entryReader, type Asked } from './candidate.ts'
import type { Compiled } from './compile.ts'
import type { Candidate } from './contest.ts'
import { scan, type Scratch, type Wanted } from './scan.ts'

interface Scanning {
  wanted: Omit<Wanted, 'first'>
  scratch: Scratch
}

/** What is ahead, what leads elsewhere and what is closed: how many, and the first of each, as candidates. */
export function scanGroups(
  compiled: Compiled,
  asked: Asked,
  { wanted, scratch, lengths }: Scanning & { lengths: Readonly<Record<MatchGroup, number>> },
): Record<MatchGroup, { total: number; ranking: Candidate[] }> {
  const possible = new Set([...wanted.verdicts].filter((verdict) => verdict !== 'closed'))
  const closed = new Set([...wanted.verdicts].filter((verdict) => verdict === 'closed'))
  const away = awayOf(compiled, asked, { wanted: { ...wanted, verdicts: possible }, scratch })
  const within = (plane: Int32Array) => plane.map((word, j) => word & (wanted.keep?.[j] ?? -1))
  const first = (group: MatchGroup, part: Omit<Wanted, 'first'>) =>
    scan(compiled, asked, { wanted: { ...part, first: lengths[group] }, scratch })
  return {
    ahead: first('ahead', { verdicts: possible, keep: away ? within(away.map((word) => ~word)) : wanted.keep }),
    elsewhere: away ? first('elsewhere', { verdicts: possible, keep: within(away) }) : { total: 0, ranking: [] },
    closed: first('closed', { verdicts: closed, keep: wanted.keep }),
  }
}

/** Bit plane over initiatives, by position: possible, and known to lead elsewhere. Undefined where no goal was told. */
function awayOf(compiled: Compiled, asked: Asked, { wanted, scratch }: Scanning): Int32Array | undefined {
  const direction = asked.fit.dimensions.find(({ dimension }) => dimension === 'direction')
  if (direction === undefined) return undefined
  scan(compiled, asked, { wanted: { ...wanted, first: 0 }, scratch })
  const { open, toConfirm, alive } = scratch
  const entryOf = entryReader(compiled, asked)
  return open.map((sure, j) => {
    let away = 0
    for (let left = (sure | (toConfirm[j] ?? 0)) & (wanted.keep?.[j] ?? -1); left !== 0; left &= left - 1) {
      const bit = left & -left
      const entry = entryOf(j * 32 + 31 - Math.clz32(bit), alive.plane) ?? 0
      if (direction.stateOf(direction.of[entry] ?? 0) === 0) away |= bit
    }
    return away
  })
}
