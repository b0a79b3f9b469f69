import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Whatever holds a finder: the site's page, or the widget's element. */
export type Place = Page | Locator

export async function begin(place: Place, forWhom: string, then = 'Je vragen'): Promise<void> {
  await place.getByRole('button', { name: new RegExp(`^${forWhom}\\s`) }).click()
  await place.getByRole('heading', { name: then }).waitFor()
}

/** Answers the question that stands open by choosing, and goes on. */
export async function choose(place: Place, answer: string | RegExp): Promise<void> {
  await place.getByRole('radio', { name: answer }).check()
  await onward(place)
}

export async function onward(place: Place): Promise<void> {
  await leave(place, () => place.getByRole('button', { name: 'Verder', exact: true }).click())
}

/** Passes the question that stands open. */
export async function pass(place: Place): Promise<void> {
  await leave(place, () => place.getByRole('button', { name: 'Weet ik niet', exact: true }).click())
}

/** The question that stands open, in its own words; empty where none does. */
export async function openQuestion(place: Place): Promise<string> {
  const questions = place.locator('.ov-line').first()
  return (await questions.locator('.ov-stop--open .ov-stop__question').allInnerTexts()).join('')
}

/** Does what leads on from the open question, and waits for the next: it is looked for after the answer is painted. */
export async function leave(place: Place, by: () => Promise<void>): Promise<void> {
  const before = await openQuestion(place)
  await by()
  await expect.poll(() => openQuestion(place), { timeout: 10_000 }).not.toBe(before)
}

/** A question by its own words. */
export function question(place: Place, words: string): Locator {
  return place.locator('.ov-stop', { hasText: words }).first()
}

/** Opens all questions at once and answers some, each by its own words: by choosing, or else by typing. */
export async function tell(place: Place, answers: Readonly<Record<string, string>>): Promise<void> {
  await place.getByRole('button', { name: 'Alle vragen tegelijk' }).click()
  for (const [words, answer] of Object.entries(answers)) {
    const asked = question(place, words)
    const choice = asked.getByRole('radio', { name: new RegExp(`^${answer}$`, 'i') })
    if ((await choice.count()) > 0) await choice.check()
    else await asked.locator('input[type=text]').first().fill(answer)
  }
}

/** What is shown, in order: each initiative's name and its verdict, those that lead elsewhere or do not fit included. */
export async function shown(place: Place): Promise<[name: string, verdict: string][]> {
  const folded = place.locator('.ov-folded:not([open]) > summary')
  while ((await folded.count()) > 0) await folded.first().click()
  // What is folded is made when it is opened.
  await place.locator('.ov-folded:not(:has(.ov-card))').first().waitFor({ state: 'detached' })
  const more = place.locator('.ov-more > button')
  while ((await more.count()) > 0) await more.first().click()
  return await place
    .locator('.ov-card')
    .evaluateAll((cards) =>
      cards.map((card): [string, string] => [
        card.querySelector('h3')?.textContent?.trim() ?? '',
        card.querySelector('.ov-verdict')?.textContent?.trim() ?? '',
      ]),
    )
}
