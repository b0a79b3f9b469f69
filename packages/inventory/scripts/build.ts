import { writeInventory } from './write-inventory.ts'

const tell = (line: string) => void process.stderr.write(`${line}\n`)
const written = await writeInventory(new URL('../', import.meta.url), tell)
if (written === undefined) {
  tell('nothing is written: first mend the errors above')
  process.exitCode = 1
} else process.stdout.write(`${written}\n`)
