import { OverstapError, parseQuery, type Issue, type Query } from '@overstap/core'
import { LineCounter, isMap, isNode, parseDocument, type Document } from 'yaml'
import { EXIT_FAILED, Stop } from './io.ts'

export interface QueryFile {
  /** The query, with its defaults filled in. */
  query: Query
  /** The same error, with the line of the file at which each field stands. */
  locate: (error: OverstapError) => Stop
}

/** Reads a query from YAML, of which JSON is a part. @throws Stop naming file, line, column and field. */
export function readQuery(text: string, { name, asOf }: { name: string; asOf: (own: unknown) => unknown }): QueryFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${name}:${Math.max(line, 1)}:${Math.max(col, 1)}`
  }
  if (document.errors.length > 0) {
    throw new Stop(document.errors.map((error) => `${at(error.pos[0])}: ${error.message}`).join('\n'), EXIT_FAILED)
  }
  if (document.contents !== null && !isMap(document.contents)) {
    throw new Stop(`${at(0)}: a query is a map of fields such as profile and goal`, EXIT_FAILED)
  }
  const locate = (error: OverstapError) => {
    const told = error.issues.map((issue) => `${at(offsetOf(document, issue))}: ${sayIssue(issue)}`)
    return new Stop(told.join('\n'), EXIT_FAILED)
  }
  try {
    const read: Record<string, unknown> = document.toJS({ maxAliasCount: 20 }) ?? {}
    return { query: parseQuery({ ...read, asOf: asOf(read['asOf']) }), locate }
  } catch (error) {
    if (error instanceof OverstapError) throw locate(error)
    throw new Stop(`${at(0)}: ${error instanceof Error ? error.message : String(error)}`, EXIT_FAILED)
  }
}

/** Where a field stands, or else the nearest field around it that does. */
function offsetOf(document: Document, issue: Issue): number {
  const path = issue.path === '' ? [] : issue.path.split('.')
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function sayIssue({ path, message }: Issue): string {
  return path === '' ? message : `${path}: ${message}`
}
