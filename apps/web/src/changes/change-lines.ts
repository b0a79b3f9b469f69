import { type Language, type Lookup } from '@overstap/core'
import type { PublishedVersion } from '@overstap/inventory/versions'
import { translate } from '../messages/translate.ts'

/** What one published inventory changed, a line for each initiative; the first one had nothing before it. */
export function changeLines(entry: PublishedVersion, lookup: Lookup, language: Language): string[] {
  const t = translate(language)
  const { changes } = entry
  if (changes === undefined) return [t('changes.first', { count: entry.initiatives })]
  const name = (id: string) => lookup.initiatives.get(id)?.name ?? id
  const lines = [
    ...changes.added.map((id) => t('changes.added', { name: name(id) })),
    ...changes.removed.map((id) => t('changes.removed', { name: name(id) })),
    ...changes.changed.map(({ initiative, parts }) =>
      t('changes.changed', { name: name(initiative), count: parts.length }),
    ),
    ...(changes.lists.length > 0 ? [t('changes.lists', { count: changes.lists.length })] : []),
  ]
  return lines.length > 0 ? lines : [t('changes.none')]
}
