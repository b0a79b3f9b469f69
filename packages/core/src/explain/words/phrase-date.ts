import type { Language } from '../../model/vocabulary.ts'

/** A calendar date, or a part of one, in words. Noon avoids every time zone's midnight. */
export function phraseDate(when: string, { language }: { language: Language }): string {
  const options: Intl.DateTimeFormatOptions =
    when.length === 4
      ? { year: 'numeric' }
      : when.length === 7
        ? { year: 'numeric', month: 'long' }
        : { dateStyle: 'long' }
  const full = `${when}-01-01`.slice(0, 10)
  return new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' }).format(
    new Date(`${full}T12:00:00Z`),
  )
}

export function localeOf(language: Language): string {
  return language === 'nl' ? 'nl-NL' : 'en-GB'
}
