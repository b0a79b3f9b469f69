import { canonicalJson } from '../../canonical-json.ts'
import { readFact } from '../../model/fact-state.ts'
import type { Give } from '../../model/give.ts'
import type { Initiative } from '../../model/initiative.ts'
import { dictionaryOf } from '../../match/compiled/dictionary.ts'
import { isAskedFor, isPortable, tokenKeys } from '../gives.ts'
import type { Leg } from '../leg.ts'
import { confirmTransfer, isRefused, partsOf } from '../transfer.ts'

/** What a leg does for a route, whoever takes it: legs of one role give the same, and connect alike to any other. */
interface Role {
  /** One of its legs. */
  example: Leg
  /** Tokens that a criterion can ask for, as numbers of `tokens`. */
  asked: readonly number[]
  /** Portable tokens, as `tokenKeys` tells them apart. */
  portable: readonly string[]
  /** Gives what holds elsewhere and what does not, so that it may be a last leg and one on the way. */
  both: boolean
}

export interface Roles {
  list: readonly Role[]
  /** By role: a number for its set of portable tokens, and one for its list of tokens that a criterion can ask for. */
  earns: readonly number[]
  asks: readonly number[]
  /** Distinct tokens that a criterion can ask for; one that is not sure is another. */
  tokens: readonly Give[]
  idOf(leg: Leg): number
  /** Things to confirm about inferred transfers from legs of some roles to one of another; -1 where there can be none. */
  transfers(givers: readonly number[], leg: number): number
}

export function rolesOf(): Roles {
  const roles = dictionaryOf<Role>()
  const tokens = dictionaryOf<Give>()
  const transfers: Int8Array[] = []
  const read = (giver: number, leg: number): number => {
    const [from, to] = [roles.values[giver], roles.values[leg]]
    const parts = from && to && partsOf(from.example, apart(to.example))
    return parts === undefined || isRefused(parts) ? -1 : confirmTransfer(parts)
  }
  const numberOf = (give: Give) => tokens.idOf(canonicalJson(give), () => give)
  const sets = dictionaryOf<string>()
  const lists = dictionaryOf<string>()
  const [earns, asks]: [number[], number[]] = [[], []]
  return {
    list: roles.values,
    earns,
    asks,
    tokens: tokens.values,
    idOf: (leg) =>
      roles.idOf(keyOf(leg), () => {
        const role = roleOf(leg, numberOf)
        earns.push(sets.idOf(role.portable.join(), () => ''))
        asks.push(lists.idOf(role.asked.join(), () => ''))
        return role
      }),
    transfers(givers, leg) {
      let toConfirm = 0
      for (const giver of givers) {
        const known = (transfers[giver] ??= new Int8Array(roles.values.length).fill(UNREAD))
        let one = known[leg] ?? UNREAD
        if (one === UNREAD) known[leg] = one = read(giver, leg)
        if (one < 0) return -1
        toConfirm += one
      }
      return toConfirm
    },
  }
}

const UNREAD = 127

function roleOf(leg: Leg, numberOf: (give: Give) => number): Role {
  const portable = leg.gives.filter(isPortable)
  return {
    example: leg,
    asked: leg.gives.filter(isAskedFor).map(numberOf),
    portable: [...new Set(portable.flatMap(tokenKeys))].toSorted(),
    both: portable.length > 0 && portable.length < leg.gives.length,
  }
}

/**
 * Gives, and what transfers and goals read besides. Where sectors are not known, only legs of the same initiative surely
 * share them: an initiative of more than one step has roles of its own.
 */
function keyOf({ gives, initiative, terms }: Leg): string {
  const sectors = readFact(initiative.facts.sectors, true)
  const occupations = readFact(terms.occupations, true)
  return canonicalJson([
    gives,
    sectors.kind === 'known' ? sectors.values.toSorted() : isAlone(initiative) ? '' : `of ${initiative.id}`,
    occupations.kind === 'known' ? occupations.values.toSorted() : '',
  ])
}

function isAlone({ steps }: Initiative): boolean {
  return steps.length < 2
}

/** The leg as one of another initiative, where its role is not of one initiative: two of its legs never meet in a route. */
function apart(leg: Leg): Leg {
  return isAlone(leg.initiative) ? { ...leg, initiative: { ...leg.initiative } } : leg
}
