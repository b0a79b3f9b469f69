import type { Citation } from '../model/source.ts'
import type { Reason, ReasonCode, ReasonParams } from './reason.ts'

export function reason(code: ReasonCode, params: ReasonParams = {}, cites: Citation[] = []): Reason {
  return { code, params, cites }
}
