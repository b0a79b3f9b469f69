import { CHAPTERS, LANGUAGES, SECTORS, lookupOf, type Goal, type Inventory, type Weights } from '@overstap/core'

/** The value of an attribute; null without one. */
export type Given = (attribute: string) => string | null
/** Told of each value that cannot be used, naming the attribute. */
export type Complain = (message: string) => undefined

const THEMES = ['light', 'dark', 'auto'] as const
const HEADING_LEVELS = ['1', '2', '3', '4'] as const
const PLAIN_GOALS = ['technical-job', 'teaching', 'experience', 'choose-direction', 'enter-mbo'] as const

const refusal = (name: string, value: string, wanted: string): string =>
  `<overstap-finder>: ${name}="${value}" is ignored: it is not ${wanted}`

/** An address, such as where the inventory is: that has to be known before there is one to hold other settings against. */
export function readAddress(name: 'site' | 'inventory', given: Given, complain: Complain): string | undefined {
  const text = given(name)?.trim()
  if (!text) return undefined
  const url = URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : undefined
  return url && /^https?:$/.test(url.protocol) ? url.href : complain(refusal(name, text, 'a web address'))
}

/** What the settings come to on this inventory. A value that does not fit is complained about and left out. */
export function readSettings(given: Given, inventory: Inventory, complain: Complain) {
  const lookup = lookupOf(inventory)
  const refuse = (name: string, value: string, wanted: string) => complain(refusal(name, value, wanted))
  const textOf = (name: string) => given(name)?.trim() || undefined
  const oneOf = <T extends string>(name: string, known: readonly T[]): T | undefined => {
    const text = textOf(name)
    return text === undefined ? undefined : (known.find((one) => one === text) ?? refuse(name, text, known.join(', ')))
  }
  const idIn = <T extends string>(name: string, items: ReadonlyMap<string, { id: T }>): T | undefined => {
    const text = textOf(name)
    return text === undefined ? undefined : (items.get(text)?.id ?? refuse(name, text, 'in the inventory'))
  }
  const idsIn = <T extends string>(name: string, items: ReadonlyMap<string, { id: T }>): T[] | undefined => {
    const ids = partsOf(textOf(name)).flatMap(([id]) => items.get(id)?.id ?? refuse(name, id, 'in the inventory') ?? [])
    return ids.length === 0 ? undefined : ids
  }

  const readGoal = (): Goal | undefined => {
    const text = textOf('goal')
    if (text === undefined) return undefined
    const [kind = '', what = ''] = text.split(':')
    const plain = PLAIN_GOALS.find((one) => one === text)
    const sector = SECTORS.find((one) => one === what)
    const occupation = lookup.occupations.get(what)?.id
    if (plain) return { kind: plain }
    if (kind === 'sector' && sector) return { kind, sector }
    if (kind === 'occupation' && occupation) return { kind, occupation }
    return refuse('goal', text, `${PLAIN_GOALS.join(', ')}, sector:… or occupation:…`)
  }

  const readWeights = (): Weights => {
    const fitting = partsOf(textOf('weights')).filter(([id, weight]) => {
      const fits = lookup.successFactors.has(id) && /^(\d|10)$/.test(weight)
      return fits || refuse('weights', `${id}:${weight}`, 'a success factor with a whole number from 0 to 10')
    })
    const weights = Object.fromEntries(fitting.map(([id, weight]) => [id, Number(weight)])) as Weights
    const isNothing = inventory.successFactors.every(({ id }) => weights[id] === 0)
    return isNothing ? (refuse('weights', textOf('weights') ?? '', 'more than 0 for any factor') ?? {}) : weights
  }

  return {
    language: oneOf('language', LANGUAGES) ?? 'nl',
    theme: oneOf('theme', THEMES),
    heading: Number(oneOf('heading', HEADING_LEVELS) ?? 2),
    site: readAddress('site', given, complain),
    goal: readGoal(),
    weights: readWeights(),
    region: idIn('region', lookup.regions),
    sector: oneOf('sector', SECTORS),
    group: idIn('group', lookup.targetGroups),
    phase: oneOf('phase', CHAPTERS),
    initiatives: idsIn('initiatives', lookup.initiatives),
    without: idsIn('without', lookup.initiatives),
  }
}
export type Settings = ReturnType<typeof readSettings>

/** The parts of "a b:2", or of the JSON that setting a property to a list or a record leaves behind. */
function partsOf(text = ''): [name: string, value: string][] {
  const parts = text.replaceAll(/[[\]{}"]/g, '').split(/[\s,]+/)
  return parts.filter(Boolean).map((part) => {
    const [name = '', value = ''] = part.split(':')
    return [name, value]
  })
}
