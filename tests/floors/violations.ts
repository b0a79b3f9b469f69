import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path/posix'
import {
  adapters,
  coreDependencies,
  coreEntries,
  coreEntryDependencies,
  coreLayers,
  openFolders,
  packageFloors,
} from './floors.ts'
import { type Reach, readFile } from './read-file.ts'
import type { Source } from './read-sources.ts'

/** What a rule sees of one file: its package folder, and relative imports as paths from the root. */
type File = Reach & { readonly folder: string; readonly isTest: boolean; readonly relatives: readonly string[] }

/** Every place where the floors are not kept, one sentence each; empty when they are. */
export function findViolations(sources: readonly Source[]): string[] {
  const files = sources.map((source) => locate(readFile(source)))
  return [
    ...files.flatMap((file) => [...coreRule(file), ...packageRule(file), ...nameRule(file), ...outsideRule(file)]),
    ...cycleRule(files),
  ]
}

function locate(reach: Reach): File {
  const folder = /^(packages|apps)\/[^/]+/.exec(reach.path)?.[0] ?? dirname(reach.path)
  const relatives = reach.imports
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => join(dirname(reach.path), specifier.replace(/\?.*$/, '')))
  return { ...reach, folder, relatives, isTest: reach.path.endsWith('.test.ts') }
}

/** Floor 1: inside core, never back. */
function coreRule(file: File): string[] {
  if (!file.path.startsWith('packages/core/src/')) return []
  const layer = coreLayerOf(file.path)
  if (layer === 'entry') return []
  const allowed = coreLayers[layer]
  if (!allowed)
    return [`${file.path}: core has no layer "${layer}"; add it to tests/floors/floors.ts with what it may import`]
  return file.relatives.flatMap((target) => {
    const other = coreLayerOf(target)
    if (other === layer || allowed.includes(other)) return []
    if (other === 'testing' && file.isTest) return []
    return [`${file.path}: core's ${layer} may not import ${target}`]
  })
}

function coreLayerOf(path: string): string {
  const [first = '', ...rest] = path.replace('packages/core/src/', '').split('/')
  if (rest.length > 0) return first
  return coreEntries.includes(first.replace('.test.ts', '.ts')) ? 'entry' : 'ground'
}

/** Floor 2: who may import which package. */
function packageRule(file: File): string[] {
  const floor = packageFloors[file.folder]
  if (!floor)
    return /^(packages|apps)\//.test(file.path)
      ? [`${file.path}: tests/floors/floors.ts says nothing about ${file.folder}`]
      : []
  return file.imports.flatMap(({ specifier, typeOnly }) => {
    const name = packageOf(specifier)
    if (!name) return []
    if (isWorkspace(name)) {
      const allowed =
        floor.imports.includes(name) ||
        (typeOnly && floor.types?.includes(name)) ||
        (file.isTest && floor.tests?.includes(name))
      return allowed ? [] : [`${file.path}: ${file.folder} may not import ${typeOnly ? 'types of ' : ''}${name}`]
    }
    // What tests share is under `testing`: never built, never published.
    const published = file.path.startsWith('packages/core/src/') && !file.path.startsWith('packages/core/src/testing/')
    const foreign = published && !file.isTest && !isBuiltin(specifier)
    const may = [...coreDependencies, ...(coreEntryDependencies[file.path] ?? [])]
    return foreign && !may.includes(name)
      ? [`${file.path}: core depends on ${may.join(', ')} only, not on ${name}`]
      : []
  })
}

/** Floor 3: package names only, and never one's own index. */
function nameRule(file: File): string[] {
  const inPackage = /^(packages|apps)\//.test(file.path)
  const own = file.relatives.flatMap((target) => {
    if (inPackage && !target.startsWith(`${file.folder}/`))
      return [`${file.path}: reaches out of its package to ${target}`]
    if (/^(packages|apps)\/[^/]+\/src\/index(\.ts)?$/.test(target))
      return [`${file.path}: imports the index of ${target.split('/src/')[0]}`]
    return []
  })
  const deep = file.imports.flatMap(({ specifier }) => {
    const name = packageOf(specifier)
    const rest = name && isWorkspace(name) ? specifier.slice(name.length + 1) : ''
    return /^(src|dist)(\/|$)/.test(rest) ? [`${file.path}: imports the inside of ${name} (${specifier})`] : []
  })
  return [...own, ...deep]
}

/** Floor 4: disk, network, clock, chance and environment. */
function outsideRule(file: File): string[] {
  if (openFolders.some((folder) => folder.test(file.path))) return []
  // Tests may read their cases from disk; core's may not: they are as pure as core.
  if (file.isTest && file.folder !== 'packages/core') return []
  const modules = file.imports.map(({ specifier }) => specifier).filter(isBuiltin)
  const allowed = adapters[file.path] ?? []
  return [...modules, ...file.globals]
    .filter((used) => !allowed.includes(used))
    .map((used) => `${file.path}: may not use ${used}`)
}

/** No cycles among files, types included. */
function cycleRule(files: readonly File[]): string[] {
  const graph = new Map(files.map((file) => [file.path, file.relatives]))
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push(`cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' -> ')}`)
      return
    }
    if (done.has(path)) return
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) walk(path, [])
  return found
}

const isBuiltin = (specifier: string): boolean => specifier.startsWith('node:') || builtinModules.includes(specifier)
const isWorkspace = (name: string): boolean => name.startsWith('@overstap/') || name === 'overstap'

/** `@scope/name/deep` and `name/deep` to the package's name; undefined for relative paths. */
function packageOf(specifier: string): string | undefined {
  return /^(@[^/]+\/[^/]+|[^./@][^/]*)/.exec(specifier)?.[0]
}
