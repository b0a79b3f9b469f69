import type { Locator, Page } from 'playwright-core'

/** Whatever holds a finder: the site's page, or the widget's element. */
export type Place = Page | Locator

export async function begin(place: Place, forWhom: string): Promise<void> {
  await place.getByRole('button', { name: new RegExp(`^${forWhom}\\s`) }).click()
  await place.getByRole('heading', { name: 'Je vragen' }).waitFor()
}

/** Answers the question that stands open by choosing, and goes on. */
export async function choose(place: Place, answer: string | RegExp): Promise<void> {
  await place.getByRole('radio', { name: answer }).check()
  await onward(place)
}

/** Answers the question that stands open by typing, and goes on. */
export async function type(place: Place, field: string, answer: string): Promise<void> {
  await place.getByLabel(field).fill(answer)
  await onward(place)
}

export async function onward(place: Place): Promise<void> {
  await place.getByRole('button', { name: 'Verder', exact: true }).click()
}

/** Passes the question that stands open. */
export async function pass(place: Place): Promise<void> {
  await place.getByRole('button', { name: /^(Weet ik niet|Zeg ik liever niet)$/ }).click()
}

/** Opens a question by its own words. */
export async function open(place: Place, question: string): Promise<void> {
  await place.getByRole('button', { name: question }).click()
}

/** What is shown, in order: each initiative's name and its verdict, those that lead elsewhere or do not fit included. */
export async function shown(place: Place): Promise<[name: string, verdict: string][]> {
  const more = place.getByRole('button', { name: /^Toon nog/ })
  if (await more.isVisible()) await more.click()
  const folded = place.locator('.ov-folded:not([open]) > summary')
  while ((await folded.count()) > 0) await folded.first().click()
  return await place
    .locator('.ov-card')
    .evaluateAll((cards) =>
      cards.map((card): [string, string] => [
        card.querySelector('h3')?.textContent?.trim() ?? '',
        card.querySelector('.ov-verdict')?.textContent?.trim() ?? '',
      ]),
    )
}
