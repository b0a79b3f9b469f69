import type { Measures } from './match-by.ts'
import { evaluationOf, untold } from './evaluation.ts'
import { known } from './kleene.ts'
import { resultOf } from './need-result.ts'

/**
 * Enough while no more was told than what someone does now, which is asked first, and nothing was wished: a page can
 * answer with these before the rest has come. For anything more they are wrong: it would count as not told.
 */
export const FIRST_MEASURES: Measures = {
  need: (lookup, { workSituation }, need) =>
    resultOf(need, (condition) =>
      condition.criterion === 'workSituation' && workSituation !== undefined
        ? evaluationOf(known(condition.anyOf.includes(workSituation)))
        : untold(lookup, condition),
    ),
  fit: () => ({ lo: 0, hi: 0, of: 0, dimensions: [] }),
}
