import { misfitsOf } from '@overstap/core'
import { LineCounter, isMap, isSeq, parseDocument, type Document, type Node } from 'yaml'
import type { z } from 'zod'
import type { Diagnostic } from './diagnostic.ts'

/** A YAML file as its author wrote it: its path below the data folder, with forward slashes. */
export interface SourceFile {
  path: string
  text: string
}

export type Path = readonly PropertyKey[]

/** A file being compiled, which knows the line of everything in it and gathers what is wrong. */
export class OpenFile {
  readonly path: string
  /** File name without folder and ending: the id of an initiative. */
  readonly id: string
  readonly diagnostics: Diagnostic[] = []
  /** Whether it refers to what could not be read elsewhere: nothing is wrong here, yet its record is not whole. */
  waits = false
  private readonly lines = new LineCounter()
  private readonly document: Document.Parsed

  constructor({ path, text }: SourceFile) {
    this.path = path
    this.id = path.replace(/^.*\//, '').replace(/\.ya?ml$/, '')
    this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false, uniqueKeys: true })
    for (const problem of this.document.errors)
      this.report({ offset: problem.pos[0], path: [], message: problem.message })
  }

  /** Whether an error was found, so that the file's record cannot be used. */
  get broken(): boolean {
    return this.diagnostics.some((diagnostic) => diagnostic.severity === 'error')
  }

  /** The content by a schema, or undefined when it does not fit: every misfit is then a diagnostic with its line. */
  read<T extends z.ZodType>(schema: T): z.output<T> | undefined {
    if (this.broken) return undefined
    let data: unknown
    try {
      data = this.document.toJS({ maxAliasCount: 100 })
    } catch (cause) {
      this.error([], cause instanceof Error ? cause.message : 'cannot be read')
      return undefined
    }
    const result = schema.safeParse(data, { reportInput: true })
    if (result.success) return result.data
    for (const { path, message } of misfitsOf(result.error, data)) this.error(path, message)
    return undefined
  }

  /** Whether the author wrote something at a path. */
  holds(path: Path): boolean {
    return this.document.hasIn(path)
  }

  wait(): void {
    this.waits = true
  }

  error(path: Path, message: string): void {
    this.report({ offset: this.offsetOf(path), path, message })
  }

  warn(path: Path, message: string): void {
    this.report({ offset: this.offsetOf(path), path, message, severity: 'warning' })
  }

  private report(problem: { offset: number; path: Path; message: string; severity?: 'warning' }): void {
    const { line, col } = this.lines.linePos(problem.offset)
    this.diagnostics.push({
      severity: problem.severity ?? 'error',
      file: this.path,
      line: Math.max(line, 1),
      column: Math.max(col, 1),
      path: problem.path.map(String).join('.'),
      message: problem.message.split('\n')[0] ?? '',
    })
  }

  /** Where a path starts, or the closest thing around it that exists. A single claim counts as a list of one. */
  private offsetOf(path: Path): number {
    let node: unknown = this.document.contents
    let offset = 0
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => String(item.key) === String(key))
        if (pair === undefined) {
          if (key === 0) continue
          break
        }
        offset = (pair.key as Node).range?.[0] ?? offset
        node = pair.value
      } else if (isSeq(node)) {
        node = node.items[Number(key)]
        offset = (node as Node | undefined)?.range?.[0] ?? offset
      } else break
    }
    return offset
  }
}
