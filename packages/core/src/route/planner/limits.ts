/** What was done so far, counted in about what taking one leg costs. */
export class Work {
  done = 0
}

/** Well under a second, however many labels come of it. */
const MOST_WORK = 3_000_000

/** How far a search goes before it stops and says so. It counts, and never looks at a clock: the same query gets the same answer. */
export class Limits {
  /** Labels kept, for a while or in the end. */
  labels = 0
  /** How many of these there were when it first stopped; undefined where it did not. */
  stoppedAfter: number | undefined
  readonly #work: Work
  #mostLabels: number
  #mostWork = MOST_WORK
  #isOver = false

  constructor(mostLabels: number, work: Work) {
    this.#mostLabels = mostLabels
    this.#work = work
  }

  isReached(): boolean {
    if (this.#work.done > this.#mostWork) this.#stop()
    return this.#isOver
  }

  /** Whether one label more may be kept, which is then counted. */
  mayKeep(): boolean {
    if (this.labels >= this.#mostLabels) this.#stop()
    else this.labels += 1
    return !this.#isOver
  }

  /** A quarter more, for a search that stopped on its way to arrive from where it came. */
  extend(): void {
    this.#mostLabels += Math.ceil(this.#mostLabels / 4)
    this.#mostWork += MOST_WORK / 4
    this.#isOver = false
  }

  #stop(): void {
    this.#isOver = true
    this.stoppedAfter ??= this.labels
  }
}
