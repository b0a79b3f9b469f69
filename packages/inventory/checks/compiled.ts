import { compileInventory } from '../src/author.ts'
import { readData } from '../scripts/read-data.ts'

/** The shipped data, compiled as the build does. */
export const compiled = await compileInventory(await readData())
