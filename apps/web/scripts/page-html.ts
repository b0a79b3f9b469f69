import type { Written } from '../src/site/written.ts'

export interface Page extends Omit<Written, 'path' | 'at'> {
  /** Further elements of the head, as HTML. */
  links: string[]
}

/** Fills the built page's places in: its language, its head and what it shows. */
export function fill(template: string, { language, title, tags, data, links, body }: Page): string {
  const head = [
    `<title>${text(title)}</title>`,
    ...tags.map(({ tag, attributes }) => `<${tag}${attributesOf(attributes)} data-head />`),
    ...data.map((thing) => `<script type="application/ld+json" data-head>${json(thing)}</script>`),
    ...links,
  ].join('\n    ')
  // Functions, so that a "$" in a text stays one.
  return template
    .replace('<html lang="nl">', () => `<html lang="${attribute(language)}">`)
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => body)
}

const attributesOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${attribute(value)}"`)
    .join('')

const text = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
export const attribute = (value: string): string => text(value).replaceAll('"', '&quot;')

/** JSON that no end of a script element can hide in. */
const json = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c')
