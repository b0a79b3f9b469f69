import { PGlite } from '@electric-sql/pglite'
import type { FlatOffering, FlatQuery } from './flat.ts'

/** The yardstick's query in SQL, on PostgreSQL in this process, with an index on what selects most. */
export async function postgresOf(offerings: readonly FlatOffering[]) {
  const db = await PGlite.create()
  await db.exec(`CREATE TABLE offerings (
    id int PRIMARY KEY, "ageMin" int, "ageMax" int, "levelMin" int, "dutchMin" int, situations int, statuses int,
    benefits int, region int, region2 int, experience int, diploma int, member int, referral int, hours int, start int,
    dayparts int, lat float8, lon float8, sector text, strength float8)`)
  for (let from = 0; from < offerings.length; from += 10_000) {
    const chunk = JSON.stringify(offerings.slice(from, from + 10_000))
    await db.query('INSERT INTO offerings SELECT * FROM json_populate_recordset(null::offerings, $1)', [chunk])
  }
  await db.exec(`CREATE INDEX ON offerings (region, "levelMin", "dutchMin"); CREATE INDEX ON offerings (region2);
    CREATE INDEX ON offerings ("levelMin", "dutchMin"); ANALYZE offerings`)
  return {
    /** Prepared once by the driver's statement cache would change little: planning is a small part. */
    async first(query: FlatQuery): Promise<number[]> {
      const { rows } = await db.query<{ id: number }>(sqlOf(query), paramsOf(query))
      return rows.map(({ id }) => id)
    },
    close: () => db.close(),
  }
}

/** Conditions on what was not told are left out, as a query builder does, so that the planner has less to weigh. */
function sqlOf({ region, kilometres }: FlatQuery): string {
  const near = `CASE WHEN lat <> 0 AND 2 * 6371 * asin(sqrt(sin(radians($15 - lat) / 2) ^ 2
    + cos(radians(lat)) * cos(radians($15)) * sin(radians($16 - lon) / 2) ^ 2)) <= $17 THEN 1 ELSE 0 END`
  return `SELECT id, (hours >= 0 AND hours <= $11)::int + (start <= $12)::int + (dayparts & $13 <> 0)::int
      + (sector = $14)::int ${kilometres >= 0 ? `+ ${near}` : '+ 0 * ($15::float8 + $16::float8 + $17::float8)::int'} AS fit
    FROM offerings WHERE ${region === 0 ? '$18::int = 0' : '(region IN (0, $18) OR region2 = $18)'}
      AND "levelMin" <= $1 AND "dutchMin" <= $2 AND situations & $3 <> 0 AND statuses & $4 <> 0 AND "ageMin" <= $5
      AND "ageMax" >= $5 AND benefits & $6 <> 0 AND experience <= $7 AND diploma <= $8 AND member <= $9 AND referral <= $10
    ORDER BY fit DESC, strength DESC, id LIMIT 20`
}

function paramsOf(q: FlatQuery) {
  const conditions = [
    q.level,
    q.dutch,
    q.situation,
    q.status,
    q.age,
    q.benefit,
    q.experience,
    q.diploma,
    q.member,
    q.referral,
  ]
  return [...conditions, q.hours, q.startBy, q.dayparts, q.sector, q.lat, q.lon, q.kilometres, q.region]
}
