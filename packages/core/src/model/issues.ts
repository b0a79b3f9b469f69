import type { z } from 'zod'
import type { Issue } from '../error.ts'

type ZodIssue = z.core.$ZodIssue

/** One thing that does not fit, by its place. */
export interface Misfit {
  path: PropertyKey[]
  message: string
}

/**
 * What does not fit a schema, in words that name what was written. Where a value may have one of several shapes, only
 * what is wrong by the closest of them is told.
 * @param input what was parsed.
 */
export function misfitsOf(error: z.ZodError, input: unknown): Misfit[] {
  return error.issues.flatMap((issue) => closest(issue, writtenAt(issue, input)))
}

/** The same, with paths as dotted text. */
export function issuesOf(error: z.ZodError, input: unknown): Issue[] {
  return misfitsOf(error, input).map(({ path, message }) => ({ path: path.map(String).join('.'), message }))
}

/** What was written at an issue's place. A schema that reshapes its input reports it itself (`reportInput`). */
function writtenAt(issue: ZodIssue, input: unknown): unknown {
  if ('input' in issue) return issue.input
  return issue.path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    return Reflect.get(value, key) as unknown
  }, input)
}

function closest(issue: ZodIssue, input: unknown): Misfit[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) {
    return [{ path: pathOf(issue), message: say(issue, input) }]
  }
  const shapes = issue.errors.map((issues) => ({
    issues,
    distance: issues.reduce((sum, one) => sum + distanceOf(one, writtenAt(one, input)), 0),
  }))
  const nearest = shapes.reduce((best, shape) => (shape.distance < best.distance ? shape : best))
  return nearest.issues.flatMap((inner) =>
    closest(inner, writtenAt(inner, input)).map(({ path, message }) => ({ path: [...issue.path, ...path], message })),
  )
}

/** A key too many or too few tells that another shape was meant; a wrong value inside tells that this one was. */
function distanceOf(issue: ZodIssue, input: unknown): number {
  if (issue.code === 'unrecognized_keys') return 4 * issue.keys.length
  if (issue.code === 'invalid_union') return Math.min(3, ...issue.errors.map((issues) => issues.length))
  return issue.path.length === 0 || input === undefined ? 4 : 1
}

function pathOf(issue: ZodIssue): PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path
}

function say(issue: ZodIssue, input: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${several(issue.keys)} is no field here`
    case 'invalid_value':
      return `${written(input)} is not one of ${issue.values.map(String).join(', ')}`
    case 'invalid_union':
      return 'options' in issue && issue.options !== undefined
        ? `${written(input)} is not one of ${issue.options.map(String).join(', ')}`
        : issue.message
    case 'invalid_type':
      return input === undefined || input === null
        ? `is missing: ${issue.expected} expected`
        : `${written(input)} is no ${issue.expected}`
    case 'invalid_format':
      if (issue.format === 'date') return `${written(input)} is no date as YYYY-MM-DD`
      return issue.format === 'regex'
        ? `${written(input)}: ${issue.message}`
        : `${written(input)} is no ${issue.format}`
    case 'invalid_key':
      return `${written(issue.path.at(-1))} is no name here: ${issue.issues[0]?.message ?? issue.message}`
    case 'too_small':
      return input === '' ? 'is empty' : sizeOf(issue.origin, input, `at least ${issue.minimum}`)
    case 'too_big':
      return sizeOf(issue.origin, input, `at most ${issue.maximum}`)
    default:
      return issue.message
  }
}

const MOST_NAMED = 5

function several(names: readonly string[]): string {
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''
  return `${names.slice(0, MOST_NAMED).map(written).join(', ')}${more}`
}

function sizeOf(origin: string, input: unknown, bound: string): string {
  if (origin === 'string') return `${written(input)} is not ${bound} characters long`
  return origin === 'array' ? `a list of ${bound} expected` : `${written(input)} is not ${bound}`
}

/** Lists and objects are not written out: they may be as deep as anyone likes. */
function written(input: unknown): string {
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'object' && input !== null) return 'an object'
  const text = typeof input === 'string' ? JSON.stringify(input.slice(0, 60)) : String(input)
  return typeof input === 'string' && input.length > 60 ? `${text}…` : text
}
