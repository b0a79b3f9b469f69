import type { InitiativeId, Language } from '@overstap/core'

/** What a partner chose for the finder on their own page. An empty text stands for no choice. */
export interface Choice {
  language: Language
  region: string
  sector: string
  group: string
  phase: string
  goal: string
  /** What `listed` says: nothing, the only initiatives to show, or those to leave out. */
  which: 'all' | 'only' | 'without'
  listed: readonly InitiativeId[]
  theme: '' | 'light' | 'dark' | 'auto'
  heading: '1' | '2' | '3' | '4'
  /** An own colour on light ground and on dark ground; unset without one. */
  accent: { light: string; dark: string } | undefined
  corners: '' | '0' | '1rem'
  size: '' | '1.125rem' | '1.25rem'
  version: 'pinned' | 'moving'
}

export const firstChoice = (language: Language): Choice => ({
  language,
  region: '',
  sector: '',
  group: '',
  phase: '',
  goal: '',
  which: 'all',
  listed: [],
  theme: '',
  heading: '2',
  accent: undefined,
  corners: '',
  size: '',
  version: 'pinned',
})

/** The element's attributes: only those that say something else than their absence. */
export function attributesOf(choice: Choice): Readonly<Record<string, string>> {
  const { language, which, listed, heading } = choice
  const ids = listed.join(' ')
  const all = {
    language: language === 'nl' ? '' : language,
    region: choice.region,
    sector: choice.sector,
    group: choice.group,
    phase: choice.phase,
    goal: choice.goal,
    initiatives: which === 'only' ? ids : '',
    without: which === 'without' ? ids : '',
    theme: choice.theme,
    heading: heading === '2' ? '' : heading,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}
