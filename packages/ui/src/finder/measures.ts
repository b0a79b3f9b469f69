import { FIRST_MEASURES, type Measures } from '@overstap/core'

let come: Measures = FIRST_MEASURES

/** What answers are measured with: as much as the first one takes, until more can be told. */
export const measures = (): Measures => come

/** All of them, for every finder of a page. Called by whatever lets a person, or the page, tell more. */
export function measureBy(all: Measures): void {
  come = all
}
