import { lookupOf, type Inventory, type MunicipalityId } from '@overstap/core'
import { CsvError, parse } from 'csv-parse/sync'
import type { RequestHandler } from 'express'

/** Municipalities by the four digits of a postcode. */
export type Postcodes = Readonly<Record<string, MunicipalityId>>

/** A table of postcodes that does not fit, by its lines. */
export class PostcodesError extends Error {
  override name = 'PostcodesError'
}

const MOST_TOLD = 10

/**
 * Reads an operator's table: CSV in UTF-8 with the columns `postcode` (four digits) and `municipality` (an id of the
 * inventory). Where four digits lie in several municipalities the first line counts. Other columns are left alone.
 * @throws PostcodesError naming the lines that do not fit
 */
export function parsePostcodes(text: string, inventory: Inventory): Postcodes {
  const { municipalities } = lookupOf(inventory)
  const table: Record<string, MunicipalityId> = {}
  const wrong: string[] = []
  for (const { record, info } of rowsOf(text)) {
    const { postcode = '', municipality = '' } = record
    const found = municipalities.get(municipality)
    if (!/^[1-9]\d{3}$/.test(postcode)) wrong.push(`line ${info.lines}: postcode "${postcode}" is not four digits`)
    else if (found === undefined)
      wrong.push(`line ${info.lines}: municipality "${municipality}" is not in the inventory`)
    else table[postcode] ??= found.id
  }
  if (wrong.length > 0) {
    const more = wrong.length > MOST_TOLD ? [`and ${wrong.length - MOST_TOLD} more`] : []
    throw new PostcodesError([...wrong.slice(0, MOST_TOLD), ...more].join('\n'))
  }
  return table
}

interface Row {
  record: Readonly<Record<string, string | undefined>>
  info: { lines: number }
}

function rowsOf(text: string): Row[] {
  try {
    const options = { bom: true, columns: true, delimiter: [',', ';'], info: true, skip_empty_lines: true, trim: true }
    return parse(text, options) as unknown as Row[]
  } catch (error) {
    if (error instanceof CsvError) throw new PostcodesError(error.message)
    throw error
  }
}

/** The whole table, so that no postcode of a visitor is ever sent. Without one there is nothing to say: 204. */
export function servePostcodes(table: Postcodes | undefined): RequestHandler {
  return (_request, response) => {
    response.set('Cache-Control', 'no-cache')
    if (table === undefined) response.status(204).end()
    else response.json(table)
  }
}
