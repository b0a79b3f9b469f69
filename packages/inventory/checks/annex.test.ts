import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { annexText, normalise, paragraphsOf, sentencesOf } from './annex.ts'
import { compiled } from './compiled.ts'
import { hashOf } from './quote-hashes.ts'

const { quotes } = compiled
const hashes = new Set(
  readFileSync(new URL('../data/annex/quotes.sha256', import.meta.url), 'utf8')
    .trim()
    .split('\n'),
)
const unused = z
  .array(z.strictObject({ paragraph: z.string(), text: z.string(), why: z.string().min(1) }))
  .parse(parse(readFileSync(new URL('../data/annex/unused.yaml', import.meta.url), 'utf8')))

describe('quotes from the annex', () => {
  it('are all on the list of quotes that were checked against it', () => {
    const unchecked = quotes.filter((quote) => !hashes.has(hashOf(quote))).map(({ file, name }) => `${file}: ${name}`)
    expect(unchecked).toEqual([])
  })

  it('are told apart by a single letter', () => {
    const [quote] = quotes
    if (quote === undefined) throw new Error('no quotes')
    expect(hashes.has(createHash('sha256').update(`${quote.paragraph}\n${quote.text}.`).digest('hex'))).toBe(false)
  })
})

describe.skipIf(annexText === undefined)('quotes from the annex (where it lies beside the repository)', () => {
  const annex = annexText ?? ''
  const paragraphs = annexText === undefined ? new Map<string, string>() : paragraphsOf(annex)

  it('stand once in it, in their own paragraph', () => {
    const wrong = quotes.flatMap(({ file, name, paragraph, text }) => {
      const words = normalise(text)
      const times = annex.split(words).length - 1
      if (times !== 1) return [`${file}: ${name} occurs ${String(times)} times`]
      return paragraphs.get(paragraph)?.includes(words) === true ? [] : [`${file}: ${name} is not in ${paragraph}`]
    })
    expect(wrong).toEqual([])
  })

  it('leave no sentence of it unread', () => {
    const spans = [...quotes, ...unused].map(
      ({ text }) => [annex.indexOf(normalise(text)), normalise(text).length] as const,
    )
    const unread = [...paragraphs].flatMap(([paragraph, text]) => {
      const start = annex.indexOf(text)
      let offset = 0
      return sentencesOf(text).flatMap((sentence) => {
        const at = start + text.indexOf(sentence, offset)
        offset = text.indexOf(sentence, offset) + sentence.length
        return spans.some(([from, length]) => from !== -1 && from < at + sentence.length && from + length > at)
          ? []
          : [`${paragraph}: ${sentence}`]
      })
    })
    expect(unread).toEqual([])
  })

  it('are not listed as unused', () => {
    for (const { text } of unused) expect(annex, text).toContain(normalise(text))
  })
})
