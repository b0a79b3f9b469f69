import type { Inventory, Language, LegRef, Route } from '@overstap/core'
import { lookupOf } from '@overstap/core'

/** How a stop of a route is drawn. */
export interface Drawn {
  /** Filled where nothing about it is left to confirm. */
  stop: 'sure' | 'to-confirm'
  /** The line that leads to it: unbroken where a source says that the steps connect, broken where only we do. */
  line: 'none' | 'stated' | 'inferred'
}

/** The stops of a route in order, its end included. That the last step leads to the end is a source's word. */
export function drawRoute({ legs, transfers, reaches }: Route): Drawn[] {
  const stops = legs.map(({ toConfirm }, at): Drawn => {
    const before = transfers.filter(({ to }) => to === at)
    const stated = before.some(({ kind }) => kind === 'stated')
    return { stop: stopOf(toConfirm), line: at === 0 ? 'none' : stated ? 'stated' : 'inferred' }
  })
  return [...stops, { stop: stopOf(reaches.toConfirm), line: 'stated' }]
}

function stopOf(toConfirm: number): Drawn['stop'] {
  return toConfirm === 0 ? 'sure' : 'to-confirm'
}

export function stepName(inventory: Inventory, { initiative, step }: LegRef, language: Language): string {
  const steps = lookupOf(inventory).initiatives.get(initiative)?.steps
  return steps?.find(({ id }) => id === step)?.name[language] ?? step
}

export function initiativeName(inventory: Inventory, { initiative }: Pick<LegRef, 'initiative'>): string {
  return lookupOf(inventory).initiatives.get(initiative)?.name ?? initiative
}

/** A route by whom it leads past, each named once in a row. */
export function routeName(inventory: Inventory, { legs }: Pick<Route, 'legs'>): string {
  const names = legs.map((leg) => initiativeName(inventory, leg))
  return names.filter((name, at) => name !== names[at - 1]).join(' → ')
}
