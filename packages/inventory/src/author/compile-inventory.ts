import {
  canonicalJson,
  fundingSchema,
  municipalitySchema,
  occupationSchema,
  organisationSchema,
  regionSchema,
  sourceSchema,
  type Initiative,
  type Inventory,
} from '@overstap/core'
import { authoredAnnexSchema } from './authored-annex.ts'
import { authoredInitiativeSchema } from './authored-initiative.ts'
import { danglingIn, type Dangling, type Registries } from './check-references.ts'
import { Citer, type Quote } from './cite.ts'
import { compileAnnex, emptyAnnex } from './compile-annex.ts'
import { compileInitiative } from './compile-initiative.ts'
import type { Diagnostic } from './diagnostic.ts'
import { namesOf, type Names } from './names.ts'
import { readRegistry } from './read-registry.ts'
import { OpenFile, type SourceFile } from './source-file.ts'

export interface Compiled {
  /** Everything that could be read; broken records are left out. */
  inventory: Inventory
  diagnostics: Diagnostic[]
  /** Files with nothing wrong in them that are left out all the same: they refer to what could not be read. */
  waiting: string[]
  /** Every quote from the annex, for checking against it. */
  quotes: Quote[]
}

/**
 * Compiles the YAML files of a data folder into one inventory, whose version is the hash of its content. Reads nothing
 * itself: `files` holds the text of every file, by its path below the folder.
 */
export async function compileInventory(files: readonly SourceFile[]): Promise<Compiled> {
  const open = files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map((file) => new OpenFile(file))
  const fileOf = (path: string) => open.find((file) => file.path === path)
  const registries = {
    sources: readRegistry(fileOf('registry/sources.yaml'), sourceSchema),
    organisations: readRegistry(fileOf('registry/organisations.yaml'), organisationSchema),
    occupations: readRegistry(fileOf('registry/occupations.yaml'), occupationSchema),
    funding: readRegistry(fileOf('registry/funding.yaml'), fundingSchema),
    regions: readRegistry(fileOf('reference/regions.yaml'), regionSchema),
    municipalities: readRegistry(fileOf('reference/municipalities.yaml'), municipalitySchema),
  }
  const sources = registries.sources.names
  const quotes: Quote[] = []

  const annex = emptyAnnex()
  // Any of its files may hold any of its sections.
  let isRead = true
  for (const file of open.filter((f) => f.path.startsWith('annex/') && isPartOf(f.path) && !NOT_COMPILED.has(f.path))) {
    const authored = file.read(authoredAnnexSchema)
    if (authored === undefined) {
      isRead = false
      continue
    }
    const citer = new Citer(file, { ...authored, paragraph: authored.paragraph, sources })
    compileAnnex(authored, { into: annex, file, citer })
    citer.reportUnused()
    quotes.push(...citer.quotes)
  }

  const targetGroups = new Map(annex.targetGroups.map((group) => [group.id as string, group]))
  for (const file of open) if (!isPartOf(file.path)) file.warn([], UNREAD)
  const successFactors = new Map(annex.successFactors.map((factor) => [factor.id as string, factor]))
  const annexNames = {
    targetGroups: namesOf(annex.targetGroups, { isRead }),
    bottlenecks: namesOf(annex.bottlenecks, { isRead }),
    successFactors: namesOf(annex.successFactors, { isRead }),
  }
  const initiatives: { file: OpenFile; record: Initiative }[] = []
  for (const file of open.filter((f) => f.path.startsWith('initiatives/') && isPartOf(f.path))) {
    const authored = file.read(authoredInitiativeSchema)
    if (authored === undefined) continue
    const citer = new Citer(file, { quotes: authored.quotes, paragraph: authored.paragraph, sources })
    const record = compileInitiative(authored, { file, citer, targetGroups, successFactors, isAnnexRead: isRead })
    citer.reportUnused()
    if (record === undefined) continue
    initiatives.push({ file, record })
    quotes.push(...citer.quotes)
  }

  const content: Omit<Inventory, 'version' | 'initiatives'> = {
    ...annex,
    sources: registries.sources.records,
    organisations: registries.organisations.records,
    occupations: registries.occupations.records,
    funding: registries.funding.records,
    regions: registries.regions.records,
    municipalities: registries.municipalities.records,
  }
  reportDangling({
    open,
    initiatives,
    content,
    names: {
      ...annexNames,
      organisations: registries.organisations.names,
      occupations: registries.occupations.names,
      funding: registries.funding.names,
      regions: registries.regions.names,
      municipalities: registries.municipalities.names,
      initiatives: namesOf(
        initiatives.map(({ record }) => record),
        { isRead: true, written: open.flatMap(({ path, id }) => (path.startsWith('initiatives/') ? [id] : [])) },
      ),
    },
  })
  const sound = initiatives.filter(({ file }) => !file.broken && !file.waits).map(({ record }) => record)
  const all = sortById({ ...content, initiatives: sound })
  const version = await sha256(canonicalJson(all))
  const waiting = initiatives.flatMap(({ file }) => (file.waits && !file.broken ? [file.path] : []))
  return { inventory: { version, ...all }, diagnostics: inReadingOrder(open), waiting, quotes }
}

/** What others refer to first: whoever mends that may have mended the rest. */
function inReadingOrder(open: readonly OpenFile[]): Diagnostic[] {
  const [initiatives = [], others = []] = [true, false].map((wanted) =>
    open.filter(({ path }) => path.startsWith('initiatives/') === wanted),
  )
  return [...others, ...initiatives].flatMap((file) => file.diagnostics)
}

const UNREAD = 'nothing reads this file: the inventory is in initiatives/, annex/, registry/ and reference/, as .yaml'

function isPartOf(path: string): boolean {
  return /^(initiatives|annex|registry|reference)\/[^/]+\.yaml$/.test(path)
}

/** Files that serve the checks against the annex, not the inventory. */
const NOT_COMPILED: ReadonlySet<string> = new Set(['annex/paragraphs.yaml', 'annex/unused.yaml'])

function reportDangling({
  open,
  initiatives,
  content,
  names,
}: {
  open: readonly OpenFile[]
  initiatives: readonly { file: OpenFile; record: Initiative }[]
  content: Omit<Inventory, 'version' | 'initiatives'>
  names: Readonly<Record<keyof Registries, Names>>
}): void {
  const tell = (file: OpenFile | undefined, { path, id, registry }: Dangling) =>
    names[registry].unread(id) ? file?.wait() : file?.error(path, `"${id}" is not in ${registry}`)
  for (const { file, record } of initiatives) for (const dangling of danglingIn(record, names)) tell(file, dangling)
  // As their files name them, so that a path leads to its line.
  const sections = [
    [
      'annex/',
      {
        collecting: content.collecting,
        recommendations: byId(content.recommendations),
        targetGroups: byId(content.targetGroups),
      },
    ],
    ['reference/regions.yaml', byId(content.regions)],
  ] as const
  for (const [folder, section] of sections) {
    for (const dangling of danglingIn(section, names)) {
      const file = open.find((f) => f.path.startsWith(folder) && f.holds(dangling.path.slice(0, 2)))
      tell(file, dangling)
    }
  }
}

function byId<T extends { id: string }>(records: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}

function sortById<T extends Record<string, unknown>>(content: T): T {
  const sorted = Object.entries(content).map(([name, records]) => {
    if (!Array.isArray(records) || name === 'lifePhases' || name === 'successFactors') return [name, records]
    return [name, records.toSorted((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1))]
  })
  return Object.fromEntries(sorted) as T
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
