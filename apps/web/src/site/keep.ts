import type { Language } from '@overstap/core'
import { AnswerText, loadLaterWords, readTold, type Finder, type Keep } from '@overstap/ui'
import { loadCheck } from './load-check.ts'

const KEY = 'overstap'

/** The one thing that the site stores, and only for who asks for it. Browsers may refuse: then nothing is kept. */
export const keep: Keep = {
  isOn: () => read() !== null,
  write: (told) => tried(() => window.localStorage.setItem(KEY, told)),
  clear: () => tried(() => window.localStorage.removeItem(KEY)),
}

/** Takes up what was kept here, if anything, with the words that it takes. What cannot be read any more is forgotten. */
export async function recall(finder: Finder, language: Language): Promise<void> {
  const told = read()
  if (told === null || finder.answers.value !== undefined) return
  try {
    const [check] = await Promise.all([
      loadCheck(finder.inventory),
      // Answers stand beside their questions from the start.
      loadLaterWords(language),
      AnswerText.fetch(),
    ])
    const { query, skipped } = readTold(told, check)
    // The results are made in a task of their own: together with the check, a slow phone would not be heard for long.
    await new Promise((resolve) => setTimeout(resolve))
    finder.restore(query, skipped)
  } catch {
    keep.clear()
  }
}

function read(): string | null {
  return tried(() => window.localStorage.getItem(KEY)) ?? null
}

function tried<T>(use: () => T): T | undefined {
  try {
    return use()
  } catch {
    return undefined
  }
}
