import { writeFile } from 'node:fs/promises'
import { annexText, normalise, paragraphsOf } from '../checks/annex.ts'
import { compiled } from '../checks/compiled.ts'
import { hashOf } from '../checks/quote-hashes.ts'

// Checks every quote against the annex, which has to lie beside the repository, and lists the hashes of those that
// stand in it: without the annex, tests hold the quotes to this list.
if (annexText === undefined)
  throw new Error('the annex is not at hand: shared/seed/bijlage-1.txt beside the repository')
const paragraphs = paragraphsOf(annexText)
const right = compiled.quotes.filter(
  ({ paragraph, text }) => paragraphs.get(paragraph)?.includes(normalise(text)) === true,
)
for (const { file, name } of compiled.quotes.filter((quote) => !right.includes(quote)))
  process.stderr.write(`${file}: ${name} is not in its paragraph\n`)
await writeFile(
  new URL('../data/annex/quotes.sha256', import.meta.url),
  `${[...new Set(right.map(hashOf))].toSorted().join('\n')}\n`,
)
process.stdout.write(`${String(right.length)} of ${String(compiled.quotes.length)} quotes stand in the annex\n`)
