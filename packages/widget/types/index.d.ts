/** What a page can tell the finder: as an attribute, or as a property of the same name. */
export interface OverstapFinderSettings {
  /** Language of the finder; Dutch where it is absent. */
  language?: 'nl' | 'en' | undefined
  /** Leaves out initiatives that are for other regions only: the id of a region in the inventory. */
  region?: string | undefined
  /** Leaves out initiatives of other sectors. */
  sector?: 'technology' | 'ict' | 'energy' | 'construction' | 'installation' | 'manufacturing' | 'education' | undefined
  /** Leaves out initiatives for other target groups: the id of one in the inventory. */
  group?: string | undefined
  /** Leaves out initiatives that the annex puts with another life phase. */
  phase?: 'foundational' | 'vocational' | 'working' | undefined
  /** The goal that a person starts with, and can change. */
  goal?:
    | 'technical-job'
    | 'teaching'
    | 'experience'
    | 'choose-direction'
    | 'enter-mbo'
    | `sector:${string}`
    | `occupation:${string}`
    | undefined
  /** Whole numbers from 0 to 10 by success factor, 1 where absent; as text "factor:3 other:0". */
  weights?: string | Readonly<Record<string, number>> | undefined
  /** The only initiatives to show, by id; as text with spaces between. */
  initiatives?: string | readonly string[] | undefined
  /** Initiatives not to show, by id; as text with spaces between. */
  without?: string | readonly string[] | undefined
  /** Colours: light, dark, or as the visitor's device. Where absent, as the page around. */
  theme?: 'light' | 'dark' | 'auto' | undefined
  /** Level of the finder's highest headings, 1 to 4; 2 where absent. */
  heading?: 1 | 2 | 3 | 4 | '1' | '2' | '3' | '4' | undefined
  /** Address of another inventory than the one this version came with. Read once, when the finder loads. */
  inventory?: string | undefined
  /** Where links lead; where absent, the site that the script came from. */
  site?: string | undefined
}

/** `<overstap-finder>`. Whatever is set can be read back as the text of its attribute; null takes it away. */
export type OverstapFinderElement = HTMLElement & {
  [Name in keyof OverstapFinderSettings]-?: OverstapFinderSettings[Name] | null
}

/** What a page can listen for. Everything bubbles, also out of shadow roots. Never an answer that a person gave. */
export interface OverstapFinderEvents {
  /** The finder is there. `inventory` is the version of the inventory that it answers from. */
  'overstap:ready': CustomEvent<{ version: 1; inventory: string }>
  /** There are results: how many initiatives are possible, may be, and are not now. */
  'overstap:results': CustomEvent<{ version: 1; open: number; toConfirm: number; closed: number }>
  /** Someone opened an initiative. */
  'overstap:open': CustomEvent<{ version: 1; initiative: string }>
  /** The finder is not there: its script, the inventory, or all of it within four seconds. `late` may still be mended. */
  'overstap:error': CustomEvent<{ version: 1; code: 'script' | 'inventory' | 'damaged' | 'late' }>
}

declare global {
  interface HTMLElementTagNameMap {
    'overstap-finder': OverstapFinderElement
  }
  interface HTMLElementEventMap extends OverstapFinderEvents {}
  interface DocumentEventMap extends OverstapFinderEvents {}
  interface WindowEventMap extends OverstapFinderEvents {}
}
