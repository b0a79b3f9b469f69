import { messagesOf } from '@overstap/core'
import { describe, expect, test } from 'vitest'
import { nl as site } from '../apps/web/src/messages/nl.ts'
import { accessibility } from '../apps/web/src/texts/accessibility.ts'
import { partners } from '../apps/web/src/texts/partners.ts'
import { privacy } from '../apps/web/src/texts/privacy.ts'
import { nl as finderFirst } from '../packages/ui/src/words/nl.ts'
import { nlLater as finderLater } from '../packages/ui/src/words/nl-later.ts'
import { lixOf } from './readability/lix.ts'

/** Words of the subject, which every page explains or which have no shorter name. */
const EXEMPT = new Set(
  'arbeidsmarktregio arbeidsmarktregio’s inventarisatie initiatief initiatieven werkcentrum werkcentra omscholing opleiding opleidingen techniek nederland nederlands overstap bijlage levensfase levensfasen gemeente gemeenten toegankelijkheid javascript chromium witte-vlekken'.split(
    ' ',
  ),
)

/** Whatever a text asks to be filled in: a plain value for each, whoever it is about. */
const values = new Proxy({} as Record<string, unknown>, {
  get: (_, name) =>
    name === 'asker'
      ? 'self'
      : /^(count|lo|hi|of|open|possible|closed|known|weight|n)$/.test(String(name))
        ? 3
        : 'iets',
})
const filled = (message: unknown): string =>
  (typeof message === 'function'
    ? String((message as (params: unknown) => unknown)(values))
    : String(message)
  ).replaceAll(/\{\w+\}/g, 'iets')
const setting = { site: 'https://overstap.example', contact: undefined }
const textsOf = (page: typeof privacy): string[] => {
  const { lead, sections } = page.nl(setting)
  return [lead, ...sections.flatMap(({ paragraphs = [], list = [] }) => [...paragraphs, ...list])]
}

const files: Readonly<Record<string, string[]>> = {
  'reasons (core)': Object.values(messagesOf('nl').reasons).map(filled),
  'finder (ui)': Object.values({ ...finderFirst, ...finderLater }).map(filled),
  'site (web)': Object.values(site).map(filled),
  privacy: textsOf(privacy),
  accessibility: textsOf(accessibility),
  partners: textsOf(partners),
}

describe('LIX of Dutch texts, a proxy for plain language', () => {
  // Below 30 is very easy, 30 to 40 easy, above 50 hard (Björnsson). A file as a whole has to be very easy.
  test.each(Object.entries(files))('%s as a whole is very easy', (_, texts) => {
    const sentences = texts.filter((text) => lixOf(text).words >= 6)
    expect(sentences.length).toBeGreaterThan(5)
    expect(lixOf(sentences.map((text) => text.replace(/[.!?:]?$/, '.')).join(' '), EXEMPT).lix).toBeLessThan(30)
  })

  // One text of a few words jumps with every long word: only those of two lines or more are judged alone.
  test.each(Object.entries(files))('no longer text of %s is hard', (_, texts) => {
    const hard = texts.filter((text) => lixOf(text).words >= 14 && lixOf(text, EXEMPT).lix > 45)
    expect(hard.map((text) => `${Math.round(lixOf(text, EXEMPT).lix)}: ${text}`)).toEqual([])
  })
})

test('the measure tells hard from easy', () => {
  const hard =
    'Intersectorale arbeidsmarktinfrastructuur faciliteert ontwikkelingsgerichte loopbaanbegeleidingstrajecten.'
  expect(lixOf(hard).lix).toBeGreaterThan(60)
  expect(lixOf('Je kunt hier zien wat er is. Kies wat bij je past.').lix).toBeLessThan(20)
})
