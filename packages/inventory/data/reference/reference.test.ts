import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

type Point = readonly [lat: number, lon: number]
interface Municipality {
  name: string
  code: string
  at: Point
}
interface Region {
  name: string
  kind: 'country' | 'arbeidsmarktregio' | 'area'
  code?: string
  note?: string
  municipalities?: string[]
  regions?: string[]
  within?: string[]
}

const read = (file: string): unknown => parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
const municipalities = new Map(Object.entries(read('municipalities.yaml') as Record<string, Municipality>))
const regions = new Map(Object.entries(read('regions.yaml') as Record<string, Region>))
const labourRegions = [...regions].filter(([, region]) => region.kind === 'arbeidsmarktregio')
const areas = [...regions].filter(([, region]) => region.kind === 'area')

const southWest: Point = [50.75, 3.35]
const northEast: Point = [53.56, 7.23]
const inTheNetherlands = ([lat, lon]: Point): boolean =>
  lat >= southWest[0] && lat <= northEast[0] && lon >= southWest[1] && lon <= northEast[1]

const twice = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at)

describe('municipalities', () => {
  it('are 342, each with a name, a CBS code of its own and a point in the Netherlands', () => {
    expect(municipalities.size).toBe(342)
    for (const [id, { name, code, at, ...rest }] of municipalities) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(name, id).toMatch(/\S/)
      expect(code, id).toMatch(/^GM\d{4}$/)
      expect(at, id).toHaveLength(2)
      expect(inTheNetherlands(at), `${id} lies at ${at.join(', ')}`).toBe(true)
      expect(rest, id).toEqual({})
    }
    expect(twice([...municipalities.values()].map(({ code }) => code))).toEqual([])
    expect(twice([...municipalities.values()].map(({ name }) => name))).toEqual([])
  })

  it('have ids made from their names', () => {
    for (const [id, { name }] of municipalities) {
      const ascii = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
      expect(id).toBe(ascii.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, ''))
    }
  })
})

describe('regions', () => {
  it('are 35 arbeidsmarktregio’s, with the codes in use in 2025', () => {
    const gone = new Set([4, 16, 31])
    const inUse = Array.from({ length: 38 }, (_, at) => at + 1)
      .filter((number) => !gone.has(number))
      .map((number) => `AM${String(number).padStart(2, '0')}`)
    expect(labourRegions).toHaveLength(35)
    expect(labourRegions.map(([, { code }]) => code).toSorted()).toEqual(inUse)
  })

  it('hold each municipality in exactly one arbeidsmarktregio', () => {
    const members = labourRegions.flatMap(([, region]) => region.municipalities ?? [])
    expect(twice(members)).toEqual([])
    expect(members.toSorted()).toEqual([...municipalities.keys()].toSorted())
  })

  it('name only municipalities and arbeidsmarktregio’s that exist, each once', () => {
    const known = new Set(labourRegions.map(([id]) => id))
    for (const [id, { municipalities: members = [], regions: parts = [], within = [] }] of regions) {
      expect(
        members.filter((member) => !municipalities.has(member)),
        id,
      ).toEqual([])
      expect(
        [...parts, ...within].filter((part) => !known.has(part)),
        id,
      ).toEqual([])
      expect([...twice(members), ...twice(parts), ...twice(within)], id).toEqual([])
    }
  })

  it('make one country, of all arbeidsmarktregio’s', () => {
    const countries = [...regions].filter(([, { kind }]) => kind === 'country')
    expect(countries.map(([id]) => id)).toEqual(['nederland'])
    expect(regions.get('nederland')?.regions?.toSorted()).toEqual(labourRegions.map(([id]) => id).toSorted())
  })

  it('say of every area where its extent comes from, and what it is unless unknown', () => {
    for (const [id, { note, municipalities: members, regions: parts, within }] of areas) {
      expect(note, id).toMatch(/\S/)
      const stated = [members, parts, within].filter((value) => value !== undefined)
      expect(stated, `${id} states its extent, or what bounds it, once`).toHaveLength(1)
    }
  })

  it('keep Meppel and Westerveld in Noord-Nederland, though they belong to Regio Zwolle', () => {
    const north = regions.get('noord-nederland')?.municipalities ?? []
    const provinces = ['groningen', 'friesland', 'drenthe'].flatMap((id) => regions.get(id)?.municipalities ?? [])
    expect(north.filter((id) => !provinces.includes(id))).toEqual(['meppel', 'westerveld'])
    expect(provinces.filter((id) => !north.includes(id))).toEqual([])
  })
})

/** A derivation by overlay of 2022 municipalities on 2025 regions, where one lies beside the repository. */
const derivation = fileURLToPath(new URL('../../../../../shared/data/geo/', import.meta.url))
const present = existsSync(derivation)

/** Municipalities of 2022 that are part of another one in 2025. Nothing else may differ. */
const merged: Readonly<Record<string, string>> = {
  GM0457: 'GM0363', // Weesp: Amsterdam
  GM0501: 'GM1992', // Brielle: Voorne aan Zee
  GM0530: 'GM1992', // Hellevoetsluis: Voorne aan Zee
  GM0614: 'GM1992', // Westvoorne: Voorne aan Zee
}
/** Postcodes whose point lies abroad: a Beverwijk, a Woerden and a Veendam one. */
const abroad = ['1940', '3440', '9640']

/** Rows by column name. Fields may be quoted; quotes inside fields do not occur. */
const readTable = (file: string): Record<string, string>[] => {
  const lines = readFileSync(`${derivation}${file}`, 'utf8').trim().split(/\r?\n/)
  const fields = (line: string): string[] =>
    Array.from(line.matchAll(/(?:^|,)(?:"([^"]*)"|([^",]*))/g), ([, quoted, plain]) => quoted ?? plain ?? '')
  const [header = '', ...rows] = lines
  const names = fields(header)
  return rows.map((row) => Object.fromEntries(fields(row).map((value, at) => [names[at] ?? '', value])))
}

const kilometres = ([lat1, lon1]: Point, [lat2, lon2]: Point): number => {
  const east = (lon1 - lon2) * Math.cos(((lat1 + lat2) / 2) * (Math.PI / 180))
  return Math.hypot(lat1 - lat2, east) * 111.2
}

const title = 'compared with a derivation by overlay'
describe.skipIf(!present)(present ? title : `${title} (skipped: none beside the repository)`, () => {
  const codeNow = (code = ''): string => merged[code] ?? code
  const regionOf = new Map(
    labourRegions.flatMap(([, { code, municipalities: members = [] }]) =>
      members.map((id) => [municipalities.get(id)?.code, code] as const),
    ),
  )

  it('has the same municipalities in the same regions, mergers aside', () => {
    const rows = readTable('gemeente2022_to_arbeidsmarktregio2025.csv')
    expect(rows).toHaveLength(345)
    const elsewhere = rows.filter((row) => regionOf.get(codeNow(row['gemeentecode'])) !== row['am_code'])
    expect(elsewhere).toEqual([])
    const old = rows.map((row) => row['gemeentecode'] ?? '')
    expect(old.filter((code) => !regionOf.has(code))).toEqual(Object.keys(merged))
    expect([...regionOf.keys()].filter((code) => code !== undefined && !old.includes(code))).toEqual(['GM1992'])
  })

  it('has the same names, mergers aside', () => {
    const names = new Map([...municipalities.values()].map(({ code, name }) => [code, name]))
    const rows = readTable('gemeente2022_to_arbeidsmarktregio2025.csv')
    const unlike = rows.filter(
      ({ gemeentecode: code = '', gemeentenaam }) => !(code in merged) && names.get(code) !== gemeentenaam,
    )
    expect(unlike).toEqual([])
  })

  it('has its postcodes within 12 km of each centroid, on average', () => {
    const rows = readTable('pc4_gemeente2022_arbeidsmarktregio2025.csv').map((row) => ({
      postcode: row['pc4'],
      code: codeNow(row['gemeentecode']),
      at: [Number(row['lat']), Number(row['lon'])] as const,
    }))
    expect(rows.filter(({ at }) => !inTheNetherlands(at)).map(({ postcode }) => postcode)).toEqual(abroad)
    const inside = rows.filter(({ at }) => inTheNetherlands(at))
    for (const [id, { code, at }] of municipalities) {
      const own = inside.filter((row) => row.code === code).map((row) => row.at)
      expect(own.length, `${id} has postcodes`).toBeGreaterThan(0)
      const mean = own.reduce<Point>(
        ([lat, lon], point) => [lat + point[0] / own.length, lon + point[1] / own.length],
        [0, 0],
      )
      expect(kilometres(at, mean), `${id}: ${at.join(', ')} and ${mean.join(', ')}`).toBeLessThan(12)
    }
  })
})
