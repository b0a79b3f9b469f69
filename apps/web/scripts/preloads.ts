import type { Language } from '@overstap/core'
import type { PageAt } from '../src/site/pages.ts'
import { attribute } from './page-html.ts'

/** What Vite tells of each built module: its file, and what it imports. */
export type Manifest = Readonly<Record<string, { file: string; imports?: string[] }>>

/** The words of each language, as the build knows them. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['src/messages/nl.ts', '../../packages/ui/src/words/dutch.ts'],
  en: ['src/messages/en.ts', '../../packages/ui/src/words/english.ts'],
}

/** Links that fetch a page's own scripts and words along with those that the template names, instead of after them. */
export function preloadsOf(manifest: Manifest, { page, language }: PageAt, template: string): string[] {
  const own = new Set<string>()
  for (const key of [`src/pages/${capital(page)}Page.vue`, ...WORDS[language]]) filesOf(manifest, key, own)
  return [...own]
    .filter((file) => !template.includes(file))
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
