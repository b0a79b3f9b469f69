import type { FlatOffering, FlatQuery } from './flat.ts'

const RADIANS = Math.PI / 180

/**
 * The yardstick as one would write it who cares: every value is a number or bits beforehand, conditions that fail most
 * come first. Told beside the yardstick, so that nobody has to wonder what of the difference is carelessness.
 */
export function tuned(offerings: readonly FlatOffering[], query: FlatQuery): number[] {
  return offerings
    .filter((offering) => passes(offering, query))
    .map((offering) => ({ id: offering.id, fit: fitOf(offering, query), strength: offering.strength }))
    .sort((a, b) => b.fit - a.fit || b.strength - a.strength || a.id - b.id)
    .slice(0, 20)
    .map(({ id }) => id)
}

function passes(o: FlatOffering, q: FlatQuery): boolean {
  return (
    (o.region === 0 || q.region === 0 || o.region === q.region || o.region2 === q.region) &&
    o.levelMin <= q.level &&
    o.dutchMin <= q.dutch &&
    (o.situations & q.situation) !== 0 &&
    (o.statuses & q.status) !== 0 &&
    o.ageMin <= q.age &&
    o.ageMax >= q.age &&
    (o.benefits & q.benefit) !== 0 &&
    o.experience <= q.experience &&
    o.diploma <= q.diploma &&
    o.member <= q.member &&
    o.referral <= q.referral
  )
}

function fitOf(o: FlatOffering, q: FlatQuery): number {
  let fit = 0
  if (o.hours >= 0 && o.hours <= q.hours) fit += 1
  if (o.start <= q.startBy) fit += 1
  if ((o.dayparts & q.dayparts) !== 0) fit += 1
  if (o.sector === q.sector) fit += 1
  if (q.kilometres >= 0 && o.lat !== 0 && kilometres(o, q) <= q.kilometres) fit += 1
  return fit
}

export function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const haversine =
    Math.sin(((b.lat - a.lat) * RADIANS) / 2) ** 2 +
    Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(((b.lon - a.lon) * RADIANS) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(haversine))
}
