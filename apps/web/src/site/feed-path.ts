import type { Language } from '@overstap/core'
import { pathTo } from './pages.ts'

/** Where the feed of changes is, beside the page that shows them. */
export function feedPath(language: Language): string {
  return `${pathTo('changes', language)}.xml`
}
