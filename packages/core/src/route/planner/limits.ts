import type { Rider } from './rider.ts'

/** Legs taken to see what comes of it, however many labels come of it: well under a second. */
const MOST_PAIRS = 3_000_000

/** How far a search goes before it stops and says so. */
export class Limits {
  /** Labels kept, for a while or in the end. */
  labels = 0
  stopped = false
  readonly #mostLabels: number
  readonly #rider: Rider

  constructor(mostLabels: number, rider: Rider) {
    this.#mostLabels = mostLabels
    this.#rider = rider
  }

  isReached(): boolean {
    this.stopped ||= this.#rider.rides > MOST_PAIRS
    return this.stopped
  }

  /** Whether one label more may be kept, which is then counted. */
  mayKeep(): boolean {
    if (this.labels === this.#mostLabels) this.stopped = true
    else this.labels += 1
    return !this.stopped
  }
}
