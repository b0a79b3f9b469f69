import { misfitsOf } from '@overstap/core'
import { z } from 'zod'
import { namesOf, type Names } from './names.ts'
import type { OpenFile } from './source-file.ts'

export interface Registry<T> {
  records: T[]
  names: Names
}

/** A registry is a map from id to record. A record that does not fit costs that record, not the registry. */
export function readRegistry<T extends { id: string }>(file: OpenFile | undefined, schema: z.ZodType<T>): Registry<T> {
  if (file === undefined) return { records: [], names: namesOf([], { isRead: true }) }
  const written = file.read(z.record(z.string(), z.unknown()))
  const records = Object.entries(written ?? {}).flatMap(
    ([id, record]) => readRecord(file, id, { record, schema }) ?? [],
  )
  const names = namesOf(records, {
    isRead: written !== undefined,
    written: Object.keys(written ?? {}),
  })
  return { records, names }
}

function readRecord<T>(
  file: OpenFile,
  id: string,
  { record, schema }: { record: unknown; schema: z.ZodType<T> },
): T | undefined {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    file.error([id], 'a record with fields is expected under this name')
    return undefined
  }
  if ('id' in record) {
    file.error([id, 'id'], 'the name above is the id; leave this out')
    return undefined
  }
  const input = { id, ...record }
  const result = schema.safeParse(input, { reportInput: true })
  if (result.success) return result.data
  for (const { path, message } of misfitsOf(result.error, input))
    // The id is not written as a field: it is the name itself.
    file.error(path[0] === 'id' ? [id] : [id, ...path], message)
  return undefined
}
