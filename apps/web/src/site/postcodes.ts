import type { Surroundings } from '@overstap/ui'

type Load = NonNullable<Surroundings['postcodes']>

let table: ReturnType<Load> | undefined

/** The operator's table, fetched once. A site without one answers with nothing. */
export const postcodes: Load = () => (table ??= load())

async function load(): ReturnType<Load> {
  const response = await fetch('/postcodes.json')
  return response.status === 200 ? ((await response.json()) as Awaited<ReturnType<Load>>) : undefined
}
