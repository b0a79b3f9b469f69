import type { Matcher, Position } from '../match/matcher.ts'
import type { Profile } from '../model/profile.ts'
import type { Query } from '../model/query.ts'
import { answersTo } from './answers.ts'
import { differing, FIRST } from './change.ts'
import type { QuestionField } from './field.ts'

/**
 * The first of these fields where answers to all of them together change the first positions, undefined where none do.
 * For questions not to be asked without need bounds are not reason enough: every combination of answers is tried.
 */
export function decidesTogether(
  matcher: Matcher,
  query: Query,
  { fields, now }: { fields: readonly QuestionField[]; now: readonly Position[] },
): QuestionField | undefined {
  const changes = (profile: Profile, [field, ...rest]: readonly QuestionField[]): boolean =>
    field === undefined
      ? differing(now, matcher.head({ ...query, profile }, FIRST)).length > 0
      : answersTo(matcher.inventory, field, profile).some((told) => changes({ ...profile, ...told }, rest))
  return changes(query.profile, fields) ? fields[0] : undefined
}
