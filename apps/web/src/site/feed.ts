import { lookupOf, type Inventory, type Language } from '@overstap/core'
import type { PublishedVersion } from '@overstap/inventory/versions'
import { changeLines } from '../changes/change-lines.ts'
import { translate } from '../messages/translate.ts'
import { feedPath } from './feed-path.ts'
import { pathTo } from './pages.ts'

interface Feed {
  inventory: Inventory
  versions: readonly PublishedVersion[]
  language: Language
  site: string
}

/** The published versions as an Atom feed (RFC 4287), the newest first. Dates are days: each entry stands at noon UTC. */
export function feedOf({ inventory, versions, language, site }: Feed): string {
  const t = translate(language)
  const page = site + pathTo('changes', language)
  const at = (on: string) => `${on}T12:00:00Z`
  const entries = versions
    .toReversed()
    .map((entry) =>
      [
        '  <entry>',
        `    <id>${text(`${page}#${entry.version}`)}</id>`,
        `    <title>${text(t('changes.entry', { version: entry.version.slice(0, 12) }))}</title>`,
        `    <updated>${at(entry.on)}</updated>`,
        `    <link href="${text(`${page}#${entry.version}`)}" />`,
        `    <content type="text">${text(changeLines(entry, lookupOf(inventory), language).join('\n'))}</content>`,
        '  </entry>',
      ].join('\n'),
    )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${text(page)}</id>`,
    `  <title>${text(`Overstap: ${t('changes.title')}`)}</title>`,
    '  <author><name>Overstap</name></author>',
    `  <updated>${at(versions.at(-1)?.on ?? '1970-01-01')}</updated>`,
    `  <link rel="self" href="${text(site + feedPath(language))}" />`,
    `  <link rel="alternate" href="${text(page)}" />`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}

const text = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
