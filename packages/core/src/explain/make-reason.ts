import type { Citation } from '../model/source.ts'
import type { Reason, ReasonCode, ReasonParams } from './reason.ts'

export function reason(code: ReasonCode, params: ReasonParams = {}, cites: Citation[] = []): Reason {
  return { code, params, cites }
}

/** All that claims were read at. Most have one claim: then it is not copied. */
export function citesOf(claims: readonly { cites: Citation[] }[]): Citation[] {
  const [only, ...more] = claims
  return only !== undefined && more.length === 0 ? only.cites : claims.flatMap(({ cites }) => cites)
}
