import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

// The annex is not part of the project. Where it lies beside the repository, the inventory is checked against it.
const seed = new URL('../../../../shared/seed/', import.meta.url)

function readSeed(name: string): string | undefined {
  const file = new URL(name, seed)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

export function normalise(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** One line of text, with the footnote that interrupts a sentence moved to the end. */
function liftFootnote(text: string): string {
  const footnote = /\n(¹ Zie [^\n]*)\n/.exec(text)?.[1]
  return normalise(footnote === undefined ? text : `${text.replace(footnote, '')}\n${footnote}`)
}

const raw = readSeed('bijlage-1.txt')

/** The whole annex in one line, or undefined where it is not at hand. */
export const annexText = raw === undefined ? undefined : liftFootnote(raw)

const facts = readSeed('public_facts.jsonl')

/** The pages that public facts were read on. */
export const factPages = (facts ?? '')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => z.object({ page: z.string() }).parse(JSON.parse(line)).page)

const paragraphSchema = z.array(z.strictObject({ id: z.string(), begins: z.string() }))
const begins = paragraphSchema.parse(
  parse(readFileSync(new URL('../data/annex/paragraphs.yaml', import.meta.url), 'utf8')),
)

/** Text of every paragraph by id, cut where the next one begins. */
export function paragraphsOf(annex: string): ReadonlyMap<string, string> {
  let from = 0
  const starts = begins.map(({ id, begins: words }) => {
    const at = annex.indexOf(words, from)
    if (at === -1) throw new Error(`paragraph ${id}: "${words}" is not in the annex`)
    from = at + words.length
    return { id, at }
  })
  return new Map(starts.map(({ id, at }, i) => [id, annex.slice(at, starts[i + 1]?.at ?? annex.length).trim()]))
}

/** Sentences of a text; bullets and footnote marks by themselves are none. A dot after an abbreviation, or within an address, ends none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?;¹])\s+(?=[A-ZÉ¹-])/)
    .reduce<string[]>((sentences, part) => {
      const last = sentences.at(-1)
      if (last !== undefined && /(?:\b(?:bijv|bv|o\.a|t\.a\.v|i\.p\.v|i\.s\.m|etc)\.)$/.test(last))
        return [...sentences.slice(0, -1), `${last} ${part}`]
      return [...sentences, part]
    }, [])
    .filter((sentence) => /\p{L}/u.test(sentence))
}
