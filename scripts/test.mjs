// `npm test`: installs, builds what the tests need and runs all of them; `npm test -- ARGS` hands ARGS to vitest.
// The last line is "N passed, N failed", alone, for whoever reads only that.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pnpm } from './toolchain.mjs'

const folder = mkdtempSync(join(tmpdir(), 'overstap-test-'))
const report = join(folder, 'report.json')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]

const code =
  pnpm('install', '--frozen-lockfile') ||
  pnpm('exec', 'turbo', 'run', 'build', '--output-logs=errors-only') ||
  pnpm('exec', 'vitest', 'run', ...reporters, ...process.argv.slice(2))

const { passed, failed } = count(report)
rmSync(folder, { recursive: true, force: true })
// A failed install, build or test file fails no single test, and is a failure all the same.
console.log(`${passed} passed, ${code === 0 ? failed : Math.max(failed, 1)} failed`)
process.exitCode = code === 0 && (failed > 0 || passed === 0) ? 1 : code

function count(path) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
