import { inventory } from '@overstap/inventory'
import { expect, test } from 'vitest'
import { labourMarketRegions } from '../site/pages.ts'
import { COLUMNS, ROWS, TILES } from './tile-map.ts'

const regions = labourMarketRegions(inventory)

/** The mean of the centroids of a region's municipalities, as kilometres to the south and to the east. */
function middleOf(id: string): { south: number; east: number } {
  const own = regions.find((region) => region.id === id)?.municipalities ?? []
  const at = inventory.municipalities.filter((municipality) => own.includes(municipality.id)).map((one) => one.at)
  const mean = (i: 0 | 1) => at.reduce((sum, point) => sum + point[i], 0) / at.length
  return { south: (54 - mean(0)) * 111, east: (mean(1) - 3) * 68 }
}

test('each of the 35 regions has a tile of its own, with a short name of its own', () => {
  expect(Object.keys(TILES).toSorted()).toEqual(regions.map(({ id }) => id).toSorted())
  const tiles = Object.values(TILES)
  expect(new Set(tiles.map(([column, row]) => `${column},${row}`)).size).toBe(35)
  expect(new Set(tiles.map(([, , short]) => short)).size).toBe(35)
  for (const [column, row] of tiles) {
    expect(column).toBeLessThan(COLUMNS)
    expect(row).toBeLessThan(ROWS)
  }
})

test('what lies clearly further north or west stands there on the map', () => {
  const clearly = 75
  for (const [a, [columnA, rowA]] of Object.entries(TILES)) {
    for (const [b, [columnB, rowB]] of Object.entries(TILES)) {
      const [one, other] = [middleOf(a), middleOf(b)]
      if (one.south < other.south - clearly) expect(rowA, `${a} is north of ${b}`).toBeLessThan(rowB)
      if (one.east < other.east - clearly) expect(columnA, `${a} is west of ${b}`).toBeLessThan(columnB)
    }
  }
})
