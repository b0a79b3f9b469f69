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
import { z } from 'zod'
import { authoredAnnexSchema } from './authored-annex.ts'
import { authoredInitiativeSchema } from './authored-initiative.ts'
import { danglingIn, type Registries } from './check-references.ts'
import { Citer, type Quote } from './cite.ts'
import { compileAnnex, emptyAnnex } from './compile-annex.ts'
import { compileInitiative } from './compile-initiative.ts'
import type { Diagnostic } from './diagnostic.ts'
import { OpenFile, type SourceFile } from './source-file.ts'

export interface Compiled {
  /** Everything that could be read; broken records are left out. */
  inventory: Inventory
  diagnostics: Diagnostic[]
  /** Every quote from the annex, for checking against it. */
  quotes: Quote[]
}

/**
 * Compiles the YAML files of a data folder into one inventory, whose version is the hash of its content. Reads nothing
 * itself: `files` holds the text of every file, by its path below the folder.
 */
export async function compileInventory(files: readonly SourceFile[]): Promise<Compiled> {
  const open = files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map((file) => new OpenFile(file))
  const registry = <T extends z.ZodObject>(path: string, schema: T) => readRegistry(open, path, schema)
  const sources = registry('registry/sources.yaml', sourceSchema)
  const sourceIds = new Set<string>(sources.map((source) => source.id))
  const quotes: Quote[] = []

  const annex = emptyAnnex()
  for (const file of open.filter((f) => f.path.startsWith('annex/') && isRead(f.path) && !NOT_COMPILED.has(f.path))) {
    const authored = file.read(authoredAnnexSchema)
    if (authored === undefined) continue
    const citer = new Citer(file, { ...authored, paragraph: authored.paragraph, sources: sourceIds })
    compileAnnex(authored, { into: annex, file, citer })
    citer.reportUnused()
    quotes.push(...citer.quotes)
  }

  const targetGroups = new Map(annex.targetGroups.map((group) => [group.id as string, group]))
  for (const file of open) if (!isRead(file.path)) file.warn([], UNREAD)
  const successFactors = new Map(annex.successFactors.map((factor) => [factor.id as string, factor]))
  const initiatives: { file: OpenFile; record: Initiative }[] = []
  for (const file of open.filter((f) => f.path.startsWith('initiatives/') && isRead(f.path))) {
    const authored = file.read(authoredInitiativeSchema)
    if (authored === undefined) continue
    const citer = new Citer(file, { quotes: authored.quotes, paragraph: authored.paragraph, sources: sourceIds })
    const record = compileInitiative(authored, { file, citer, targetGroups, successFactors })
    citer.reportUnused()
    if (record === undefined) continue
    initiatives.push({ file, record })
    quotes.push(...citer.quotes)
  }

  const content: Omit<Inventory, 'version' | 'initiatives'> = {
    ...annex,
    sources,
    organisations: registry('registry/organisations.yaml', organisationSchema),
    occupations: registry('registry/occupations.yaml', occupationSchema),
    funding: registry('registry/funding.yaml', fundingSchema),
    regions: registry('reference/regions.yaml', regionSchema),
    municipalities: registry('reference/municipalities.yaml', municipalitySchema),
  }
  reportDangling({ open, initiatives, content })
  const sound = initiatives.filter(({ file }) => !file.broken).map(({ record }) => record)
  const all = sortById({ ...content, initiatives: sound })
  const version = await sha256(canonicalJson(all))
  return { inventory: { version, ...all }, diagnostics: open.flatMap((file) => file.diagnostics), quotes }
}

const UNREAD = 'nothing reads this file: the inventory is in initiatives/, annex/, registry/ and reference/, as .yaml'

function isRead(path: string): boolean {
  return /^(initiatives|annex|registry|reference)\/[^/]+\.yaml$/.test(path)
}

/** Files that serve the checks against the annex, not the inventory. */
const NOT_COMPILED: ReadonlySet<string> = new Set(['annex/paragraphs.yaml', 'annex/unused.yaml'])

/** A registry is a map from id to record. A record that does not fit costs that record, not the registry. */
function readRegistry<T extends z.ZodObject>(open: readonly OpenFile[], path: string, schema: T): z.output<T>[] {
  const file = open.find((f) => f.path === path)
  const records = file?.read(z.record(z.string(), z.record(z.string(), z.unknown())))
  return Object.entries(records ?? {}).flatMap(([id, record]) => {
    const result = schema.safeParse({ id, ...record })
    if (result.success) return [result.data]
    for (const issue of result.error.issues) file?.error([id, ...issue.path], issue.message)
    return []
  })
}

function reportDangling({
  open,
  initiatives,
  content,
}: {
  open: readonly OpenFile[]
  initiatives: readonly { file: OpenFile; record: Initiative }[]
  content: Omit<Inventory, 'version' | 'initiatives'>
}): void {
  const all: Registries = { ...content, initiatives: initiatives.map(({ record }) => record) }
  const idsOf = (name: keyof Registries): ReadonlySet<string> => new Set<string>(all[name].map((record) => record.id))
  const ids: Record<keyof Registries, ReadonlySet<string>> = {
    organisations: idsOf('organisations'),
    occupations: idsOf('occupations'),
    regions: idsOf('regions'),
    municipalities: idsOf('municipalities'),
    targetGroups: idsOf('targetGroups'),
    bottlenecks: idsOf('bottlenecks'),
    funding: idsOf('funding'),
    initiatives: idsOf('initiatives'),
    successFactors: idsOf('successFactors'),
  }
  for (const { file, record } of initiatives) {
    for (const { path, id, registry } of danglingIn(record, ids)) file.error(path, `"${id}" is not in ${registry}`)
  }
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
    for (const { id, registry, path } of danglingIn(section, ids)) {
      const file = open.find((f) => f.path.startsWith(folder) && f.holds(path.slice(0, 2)))
      file?.error(path, `"${id}" is not in ${registry}`)
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
