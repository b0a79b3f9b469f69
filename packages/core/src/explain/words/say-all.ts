import type { Inventory } from '../../model/inventory.ts'
import type { Language } from '../../model/vocabulary.ts'
import { REASON_CODES, type Reason } from '../reason.ts'
import { say } from './say.ts'

/** An explanation with a sentence in the place of every reason. */
export type Said<T> = T extends Reason
  ? string
  : T extends readonly (infer Item)[]
    ? Said<Item>[]
    : T extends object
      ? { [Key in keyof T]: Said<T[Key]> }
      : T

/** Says every reason in an explanation, place by place; what is no reason stays as it is. */
export function sayAll<T>(inventory: Inventory, explanation: T, language: Language): Said<T> {
  const said = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(said)
    if (typeof part !== 'object' || part === null) return part
    if (isReason(part)) return say(inventory, part, language)
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, said(value)]))
  }
  return said(explanation) as Said<T>
}

const CODES: ReadonlySet<unknown> = new Set(REASON_CODES)

function isReason(part: object): part is Reason {
  return 'code' in part && 'params' in part && 'cites' in part && CODES.has(part.code)
}
