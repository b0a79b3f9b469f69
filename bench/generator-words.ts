/** An occupation a sector, so that a goal can be one. */
export const OCCUPATIONS = [
  ['programmer', 'ict'],
  ['fitter', 'energy'],
  ['carpenter', 'construction'],
  ['plumber', 'installation'],
  ['welder', 'manufacturing'],
  ['mechanic', 'technology'],
  ['teacher', 'education'],
] as const

export function text(words: string) {
  return { nl: words, en: words }
}
