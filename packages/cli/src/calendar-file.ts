import { writeFile } from 'node:fs/promises'
import { OverstapError, type Inventory, type Language, type PlanAnswer } from '@overstap/core'
import { routeToCalendar } from '@overstap/interop'
import { EXIT_FAILED, EXIT_USAGE, Stop } from './io.ts'

/** @throws Stop where there is no such route, or none of its dates is known to the day. */
export function calendarOf(
  inventory: Inventory,
  answer: PlanAnswer,
  which: { route: number; language: Language },
): string {
  try {
    return routeToCalendar(inventory, answer, which)
  } catch (error) {
    if (!(error instanceof OverstapError)) throw error
    throw new Stop(
      `overstap: --ics: ${error.issues.map(({ message }) => message).join('; ')}`,
      error.code === 'not-found' ? EXIT_FAILED : EXIT_USAGE,
    )
  }
}

/** @throws Stop naming the file that cannot be written. */
export async function writeText(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (error) {
    throw new Stop(
      `overstap: cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`,
      EXIT_USAGE,
    )
  }
}
