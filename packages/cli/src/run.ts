import { readFileSync } from 'node:fs'
import { LANGUAGES, MAX_TEXT, SECTORS } from '@overstap/core'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { adviseQuery, type AdviseOptions } from './advise-query.ts'
import { departuresQuery, type DepartureOptions } from './departures-query.ts'
import { EXIT_USAGE, Stop, type Io } from './io.ts'
import { matchQuery, type MatchOptions } from './match-query.ts'
import { planQuery, type PlanOptions } from './plan-query.ts'
import { validate } from './validate.ts'

/** Runs one command line and returns its exit code: 0 fine, 1 found wanting, 2 not understood. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = 0
  const program = createProgram(io, (code) => (exitCode = code))
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (error) {
    // Help and version end a run as well, with exit code 0; commander has printed whatever there is to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE
    io.err(error instanceof Stop ? `${error.message}\n` : `overstap: ${String(error)}\n`)
    return error instanceof Stop ? error.exitCode : EXIT_USAGE
  }
}

function createProgram(io: Io, end: (exitCode: number) => void): Command {
  // Subcommands take these over, so they come first.
  const program = new Command('overstap')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showHelpAfterError('(overstap --help shows what there is)')
    .description('Initiatives that help people into technical jobs: check an inventory, match a query, plan a route')
    .version(version())

  program
    .command('validate')
    .description('check the YAML files of an inventory; exit code 1 when a record is wrong')
    .argument('[dir]', 'data folder', undefined)
    .action(async (dir: string | undefined) => end(await validate(dir, io)))

  program
    .command('match')
    .description('match one query against every initiative')
    .requiredOption('--query <file>', 'the query as YAML or JSON; - reads standard input')
    .option('--as-of <date>', "calendar date to answer for (YYYY-MM-DD); overrides the query's own; else today")
    .option('--json', 'print the answer as the API gives it: canonical JSON (RFC 8785)')
    .option('--text <words>', 'only initiatives that these words find, in the language of the words', searched)
    .option('--all', 'print every question to the provider, instead of the most decisive few')
    .addOption(new Option('--lang <language>', 'language of the words').choices(LANGUAGES).default('nl'))
    .action(async (options: MatchOptions) => matchQuery(options, io))

  program
    .command('advise')
    .description('what to tell next, which small changes open more, and how much each weight decides')
    .requiredOption('--query <file>', 'the query as YAML or JSON; - reads standard input')
    .option('--as-of <date>', "calendar date to answer for (YYYY-MM-DD); overrides the query's own; else today")
    .option('--text <words>', 'only initiatives that these words find, in the language of the words', searched)
    .option('--json', 'print the answer as the API gives it: canonical JSON (RFC 8785)')
    .addOption(new Option('--lang <language>', 'language of the words').choices(LANGUAGES).default('nl'))
    .action(async (options: AdviseOptions) => adviseQuery(options, io))

  program
    .command('plan')
    .description('plan routes to the goal of one query, step by step')
    .requiredOption('--query <file>', 'the query as YAML or JSON; - reads standard input')
    .option('--as-of <date>', "calendar date to answer for (YYYY-MM-DD); overrides the query's own; else today")
    .option('--demo', 'plan on a fictitious catalogue that states dates, prices and pay, instead of the inventory')
    .option('--json', 'print the answer as the API gives it: canonical JSON (RFC 8785)')
    .option('--all', 'print every route found, instead of at most five to choose from')
    .option('--what-if', 'print which small changes lead to a first route, or to a better one, instead of the routes')
    .option('--ics <file>', 'write the known days of one route as an iCalendar file; - prints them instead')
    .option('--route <number>', 'which route the calendar is of, by its number in the list', positive, 1)
    .addOption(new Option('--lang <language>', 'language of the words').choices(LANGUAGES).default('nl'))
    .action(async (options: PlanOptions) => planQuery(options, io))

  program
    .command('departures')
    .description('upcoming intakes of a region and a direction, soonest first')
    .option('--region <id>', 'only in this region, such as midden-utrecht')
    .option('--direction <sector>', `only in this direction: ${SECTORS.join(', ')}`)
    .option('--limit <number>', 'how many intakes to print', positive)
    .option('--as-of <date>', 'calendar date to answer for (YYYY-MM-DD); else today')
    .option('--demo', 'of a fictitious catalogue that states dates, instead of the inventory')
    .option('--json', 'print the answer as the API gives it: canonical JSON (RFC 8785)')
    .addOption(new Option('--lang <language>', 'language of the words').choices(LANGUAGES).default('nl'))
    .action((options: DepartureOptions) => departuresQuery(options, io))

  return program
}

function positive(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It has to be a whole number from 1.')
}

function searched(text: string): string {
  if (text.length <= MAX_TEXT) return text
  throw new Stop(`overstap: --text: at most ${MAX_TEXT} characters expected`, EXIT_USAGE)
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '?'
}
