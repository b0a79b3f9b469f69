import { readFileSync } from 'node:fs'
import { LANGUAGES, type Language } from '@overstap/core'
import { Command, CommanderError, Option } from 'commander'
import { EXIT_USAGE, Stop, type Io } from './io.ts'
import { matchQuery } from './match-query.ts'
import { planQuery } from './plan-query.ts'
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
    .option('--all', 'print every question to the provider, instead of the most decisive few')
    .addOption(new Option('--lang <language>', 'language of the words').choices(LANGUAGES).default('nl'))
    .action(async (options: { query: string; asOf?: string; json?: true; all?: true; lang: Language }) =>
      matchQuery(options, io),
    )

  program
    .command('plan')
    .description('plan routes to the goal of one query, step by step')
    .requiredOption('--query <file>', 'the query as YAML or JSON; - reads standard input')
    .option('--as-of <date>', "calendar date to answer for (YYYY-MM-DD); overrides the query's own; else today")
    .option('--demo', 'plan on a fictitious catalogue that states dates, prices and pay, instead of the inventory')
    .option('--json', 'print the answer as the API gives it: canonical JSON (RFC 8785)')
    .option('--all', 'print every route found, instead of at most five to choose from')
    .addOption(new Option('--lang <language>', 'language of the words').choices(LANGUAGES).default('nl'))
    .action(async (options: { query: string; asOf?: string; demo?: true; json?: true; all?: true; lang: Language }) =>
      planQuery(options, io),
    )

  return program
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '?'
}
