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
  stopped = false
  readonly #mostLabels: number
  readonly #work: Work

  constructor(mostLabels: number, work: Work) {
    this.#mostLabels = mostLabels
    this.#work = work
  }

  isReached(): boolean {
    this.stopped ||= this.#work.done > MOST_WORK
    return this.stopped
  }

  /** Whether one label more may be kept, which is then counted. */
  mayKeep(): boolean {
    if (this.labels === this.#mostLabels) this.stopped = true
    else this.labels += 1
    return !this.stopped
  }
}
