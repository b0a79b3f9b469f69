import { OverstapError, parseQuery, type Issue, type Query } from '@overstap/core'
import { LineCounter, isMap, isNode, isScalar, parseDocument, visit, type Document, type YAMLParseError } from 'yaml'
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
  const document = parseDocument(text, { ...AS_JSON, lineCounter: lines })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${name}:${Math.max(line, 1)}:${Math.max(col, 1)}`
  }
  const wrong = [...document.errors.map(sayError), ...repeatedIn(document)]
  if (wrong.length > 0) throw stopAt(wrong.map(({ offset, message }) => `${at(offset)}: ${message}`))
  if (document.contents !== null && !isMap(document.contents)) {
    throw new Stop(`${at(0)}: a query is a map of fields such as profile and goal`, EXIT_FAILED)
  }
  const locate = (error: OverstapError) => {
    return stopAt(error.issues.map((issue) => `${at(offsetOf(document, issue))}: ${sayIssue(issue)}`))
  }
  try {
    const read: Record<string, unknown> = document.toJS({ maxAliasCount: 20 }) ?? {}
    return { query: parseQuery({ ...read, asOf: asOf(read['asOf']) }), locate }
  } catch (error) {
    if (error instanceof OverstapError) throw locate(error)
    throw new Stop(`${at(0)}: ${error instanceof Error ? error.message : String(error)}`, EXIT_FAILED)
  }
}

/**
 * YAML as far as JSON says the same: no tags that make something else of a value. Fields written twice are found apart
 * (`repeatedIn`): `yaml` holds each against all others, and takes seconds over some thousands.
 */
const AS_JSON = { prettyErrors: false, resolveKnownTags: false, uniqueKeys: false, logLevel: 'error' } as const

interface Wrong {
  offset: number
  message: string
}

function sayError({ code, pos: [offset], message }: YAMLParseError): Wrong {
  if (code === 'MULTIPLE_DOCS') return { offset, message: 'one query expected, and another begins here' }
  if (code === 'RESOURCE_EXHAUSTION') return { offset, message: 'is nested too deep to be read' }
  return { offset, message }
}

/** Of two values of one field only the last would count. */
function repeatedIn(document: Document): Wrong[] {
  const wrong: Wrong[] = []
  visit(document, {
    Map(_, { items }) {
      const names = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (names.has(key.value))
          wrong.push({ offset: key.range?.[0] ?? 0, message: `${String(key.value)}: is written twice` })
        names.add(key.value)
      }
    },
  })
  return wrong
}

const MOST_TOLD = 50

function stopAt(lines: readonly string[]): Stop {
  const more = lines.length > MOST_TOLD ? [`and ${lines.length - MOST_TOLD} more`] : []
  return new Stop([...lines.slice(0, MOST_TOLD), ...more].join('\n'), EXIT_FAILED)
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
