import type { Language } from '@overstap/core'

/** A page that is text alone: sections of paragraphs, lists and code. */
interface TextPage {
  title: string
  lead: string
  sections: readonly TextSection[]
}

export interface TextSection {
  /** Anchor, the same in every language. */
  id: string
  title: string
  paragraphs?: readonly string[]
  list?: readonly string[]
  /** Shown as it is, for copying. */
  code?: string
}

/** What a text may speak of. */
export interface Setting {
  /** Origin of this site. */
  site: string
  /** Who to write to, as the operator of this site set it; undefined where nobody did. */
  contact: string | undefined
}

export type Texts = Readonly<Record<Language, (setting: Setting) => TextPage>>
