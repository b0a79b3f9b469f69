import { readFileSync } from 'node:fs'
import { type Goal, type Query, lookupOf, messagesOf, parseQuery } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { parse } from 'yaml'

/** Someone of the inventory's cases, with what the case expects for them. */
export type Person = {
  readonly slug: string
  readonly asker: Query['asker']
  /** What they answer to a question, by its words; undefined where their case tells nothing of it. */
  readonly answerTo: (question: string) => string | undefined
  /** Names of the initiatives that may fit, by what the case says; or that a route of theirs leads through. */
  readonly expects: readonly string[]
}

const cases = new URL('../../../packages/inventory/cases/', import.meta.url)
const { workSituations, levels, dutch, sexes, residenceStatuses, sectors, inSectors, goals } = messagesOf('nl')
const lookup = lookupOf(inventory)

type Case = {
  readonly query: unknown
  readonly expected?: Readonly<Record<string, { verdict: string }>>
  readonly routes?: readonly { legs: readonly string[]; shown?: boolean }[]
}

/** Reads a case: of initiatives that may fit, or of routes that no other beats. */
export function personOf(slug: string): Person {
  const { query, expected = {}, routes = [] } = parse(readFileSync(new URL(`${slug}.yaml`, cases), 'utf8')) as Case
  const { asker, profile, goal } = parseQuery(query)
  const possible = Object.entries(expected).filter(([, { verdict }]) => verdict === 'to-confirm')
  const ids = [
    ...possible.map(([id]) => id),
    ...routes.filter(({ shown }) => shown).flatMap(({ legs }) => legs.map((leg) => leg.split('/')[0] ?? '')),
  ]
  const expects = ids.map((id) => lookup.initiatives.get(id)?.name ?? id)
  if (expects.length === 0) throw new Error(`${slug} expects nothing that can be found`)
  const place = lookup.municipalities.get(profile.municipality ?? '')?.name
  const answers: [RegExp, string | undefined][] = [
    [/^Wat doe|^Op wat voor school/, profile.workSituation && workSituations[profile.workSituation]],
    [/^Wat wil|^Wat zoek/, goal && goalText(goal)],
    [/ oud /, profile.age?.toString()],
    [/^Waar wo/, place],
    [/^Welke opleiding/, profile.level && levels[profile.level]],
    [/Nederlands\?$/, profile.dutch && dutch[profile.dutch]],
    [/sector.* gewerkt/, profile.experience?.[0] && sectors[profile.experience[0]]],
    [/vrouw|meisje/, profile.sex && sexes[profile.sex]],
    [/status/, profile.residenceStatus && residenceStatuses[profile.residenceStatus]],
  ]
  return { slug, asker, expects, answerTo: (question) => answers.find(([words]) => words.test(question))?.[1] }
}

function goalText(goal: Goal): string {
  if (goal.kind === 'occupation') throw new Error('an occupation is chosen from a list: not made here')
  return goal.kind === 'sector' ? `een baan ${inSectors[goal.sector]}` : goals[goal.kind]
}
