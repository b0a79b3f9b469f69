import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const { packageManager } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { packageManager: string }

/** What a stranger's machine would not have: settings of the run around the tests. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|pnpm_|NODE_OPTIONS|VITEST|NODE_ENV)/i.test(name)),
)

/** Runs a command in a folder and returns what it printed; throws with all its output when it fails. */
export async function run(folder: string, command: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(command, args, { cwd: folder, env, maxBuffer: 2 ** 26 })
    return stdout.trim()
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(' ')} failed\n${stdout}\n${stderr}`, { cause: error })
  }
}

export const pnpm = (folder: string, ...args: string[]): Promise<string> =>
  run(folder, 'npx', ['--yes', packageManager, ...args])
