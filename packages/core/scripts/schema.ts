import { mkdir, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { inventorySchema } from '../src/model/inventory.ts'
import { initiativeSchema } from '../src/model/initiative.ts'
import { querySchema } from '../src/model/query.ts'

// JSON Schema 2020-12 of what crosses the package's border, for users of other languages.
const target = new URL('../schema/', import.meta.url)
await mkdir(target, { recursive: true })
const schemas = { inventory: inventorySchema, initiative: initiativeSchema, query: querySchema }
for (const [name, schema] of Object.entries(schemas)) {
  const json = z.toJSONSchema(schema, { io: 'input', reused: 'ref' })
  await writeFile(new URL(`${name}.json`, target), `${JSON.stringify(json, undefined, 2)}\n`)
}
