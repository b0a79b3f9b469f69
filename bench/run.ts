// `pnpm bench match [--json]` (or plan, questions): every figure in one run. With --json, standard output is that one object alone.
import type { Row } from './row.ts'

/** Each brings along only what it needs itself: a browser and Lighthouse are no small load. */
const benches: Readonly<Record<string, () => Promise<Row[]>>> = {
  match: async () => await (await import('./match.ts')).benchMatch(),
  plan: async () => await (await import('./plan.ts')).benchPlan(),
  questions: async () => await (await import('./questions.ts')).benchQuestions(),
  web: async () => await (await import('./web.ts')).benchWeb(),
}

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const [name = ''] = names
const bench = benches[name]
if (bench === undefined) {
  process.stderr.write(`Which benchmark? One of: ${Object.keys(benches).join(', ')}\n`)
  process.exitCode = 2
} else {
  const rows = await bench()
  const json = process.argv.includes('--json')
  process.stdout.write(json ? `${JSON.stringify({ bench: name, rows }, null, 2)}\n` : `${rows.map(line).join('\n')}\n`)
}

function line({ name: what, target, measured, unit, better, met }: Row): string {
  const goal =
    target === null
      ? ''
      : ` (${better === 'higher' ? 'at least' : 'at most'} ${String(target)}: ${met === true ? 'met' : 'NOT MET'})`
  return `${String(measured).padStart(9)} ${unit}${goal}  ${what}`
}
