import type { Change } from '../reason.ts'
import type { ChangedField } from './messages.ts'
import { fill, list, type Speech } from './phrase.ts'
import { phraseDate } from './phrase-date.ts'

/** What a person could have instead of now, as a phrase. A field that no what-if changes has no words. */
export function phraseChange({ profile = {}, wishes = {}, by }: Change, speech: Speech): string {
  const { messages, lookup } = speech
  const all = (values: readonly string[]) => list(values, messages.values.and)
  const changed: Record<ChangedField, string | number | undefined> = {
    level: profile.level && messages.levels[profile.level],
    diplomaFields: profile.diplomaFields && all(profile.diplomaFields.map((sector) => messages.sectors[sector])),
    dutch: profile.dutch && messages.dutch[profile.dutch],
    workSituation: profile.workSituation && messages.workSituations[profile.workSituation],
    referrers: profile.referrers && all(profile.referrers.map((by) => messages.referrers[by])),
    region: profile.region && (lookup.regions.get(profile.region)?.name ?? profile.region),
    dayparts: wishes.dayparts && all(wishes.dayparts.map((daypart) => messages.dayparts[daypart])),
    languages: wishes.languages && all(wishes.languages.map((language) => messages.languages[language])),
    maxHours: wishes.maxHours,
    maxKilometres: wishes.maxKilometres,
    startBy: wishes.startBy && phraseDate(wishes.startBy, speech),
  }
  const phrases = Object.entries(changed).flatMap(([field, value]) =>
    value === undefined ? [] : [fill(messages.changes[field as ChangedField], { value })],
  )
  const change = all(phrases)
  return by === undefined ? change : fill(messages.values.fromThen, { change, date: phraseDate(by, speech) })
}
