import type { Label } from '../label.ts'
import { compareSlugs } from '../pareto.ts'
import type { Node } from './network.ts'

/** A path in the search, with what later legs read of it. */
export interface Partial {
  nodes: readonly Node[]
  label: Label
  /** For each leg whether a later one has shown why it stays. */
  kept: readonly boolean[]
  /** Paths that are equal in everything that follows, this one included. */
  count: number
  dropped: boolean
}

/** Bags of labels, one a state (McRAPTOR): what is reached in the same state with nothing better in it is dropped. */
export class Bags {
  private readonly bags = new Map<string, Partial[]>()
  private readonly isPaid: boolean

  constructor(isPaid: boolean) {
    this.isPaid = isPaid
  }

  /** Undefined where it was dropped, or is counted with an equal one. */
  add(key: string, path: Partial): Partial | undefined {
    const bag = this.bags.get(key)
    if (bag === undefined) {
      this.bags.set(key, [path])
      return path
    }
    for (const other of bag) {
      if (this.surelyBeats(other, path)) return undefined
      if (other.nodes.length === path.nodes.length && same(other.label, path.label)) {
        other.count += path.count
        if (compareSlugs(slugsOf(path), slugsOf(other)) < 0) other.nodes = path.nodes
        return undefined
      }
    }
    const left = bag.filter((other) => {
      other.dropped ||= other.nodes.length >= path.nodes.length && this.surelyBeats(path, other)
      return !other.dropped
    })
    left.push(path)
    this.bags.set(key, left)
    return path
  }

  /**
   * Better now and in whatever follows. An earlier day may be lost again while waiting for the same intake, and then the
   * two are equal and are to be counted: so one has to be better in what only adds up.
   */
  private surelyBeats(a: Partial, b: Partial): boolean {
    const [x, y] = [a.label, b.label]
    const better = x.cost.lo < y.cost.lo || x.toConfirm < y.toConfirm || (this.isPaid && x.unpaid.lo < y.unpaid.lo)
    return better && a.nodes.length <= b.nodes.length && noWorse(x, y)
  }
}

export function slugsOf({ nodes }: { nodes: readonly Node[] }): string[] {
  return nodes.map(({ leg }) => leg.slug)
}

const SPANS = ['ready', 'paid', 'cost', 'unpaid'] as const

function noWorse(a: Label, b: Label): boolean {
  return a.toConfirm <= b.toConfirm && SPANS.every((name) => a[name].lo <= b[name].lo && a[name].hi <= b[name].hi)
}

function same(a: Label, b: Label): boolean {
  return a.toConfirm === b.toConfirm && SPANS.every((name) => a[name].lo === b[name].lo && a[name].hi === b[name].hi)
}
