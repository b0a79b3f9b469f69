import type { PageName } from '../src/site/pages.ts'
import { attribute } from './page-html.ts'

/** What Vite tells of each built module: its file, and what it imports. */
export type Manifest = Readonly<Record<string, { file: string; imports?: string[] }>>

/** Links that fetch a page's own scripts along with the first one, instead of after it. */
export function preloadsOf(manifest: Manifest, page: PageName | undefined): string[] {
  const entry = filesOf(manifest, 'index.html')
  const own = filesOf(manifest, `src/pages/${capital(page ?? 'missing')}Page.vue`)
  return [...own]
    .filter((file) => !entry.has(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="/${attribute(file)}" />`)
}

function filesOf(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (chunk === undefined) throw new Error(`the build has no ${key}`)
  if (found.has(chunk.file)) return found
  found.add(chunk.file)
  for (const other of chunk.imports ?? []) filesOf(manifest, other, found)
  return found
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
