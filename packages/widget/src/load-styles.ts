import address from '@overstap/ui/styles.css?url'
import own from './styles.css?url'
import { FinderError } from './finder-error.ts'

let sheets: Promise<CSSStyleSheet[]> | undefined

/**
 * The styles as sheets, one set for all elements of a page. A style element would be refused by a strict policy of the
 * page around, and a link would fall under its `style-src`; text that is fetched does neither.
 * @throws FinderError `script`
 */
export function loadStyles(): Promise<CSSStyleSheet[]> {
  sheets ??= Promise.all([address, own].map(sheetAt)).catch((cause: unknown) => {
    sheets = undefined
    throw new FinderError('script', cause)
  })
  return sheets
}

async function sheetAt(address: string): Promise<CSSStyleSheet> {
  const response = await fetch(address, { credentials: 'omit' })
  if (!response.ok) throw new Error(address)
  return await new CSSStyleSheet().replace(await response.text())
}
