import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { leave, openQuestion } from '../finder.ts'
import type { Hand } from './hand.ts'
import type { Person } from './person.ts'

const FORK = { self: 'Voor mij', child: 'Voor mijn kind', class: 'Voor mijn klas' } as const
const MOST_QUESTIONS = 20

/** From the first fork, one question at a time, until none is left. What a case does not tell is passed over. */
export async function tellAll(page: Page, person: Person, hand: Hand): Promise<void> {
  await hand.press(page.getByRole('button', { name: new RegExp(`^${FORK[person.asker]}\\s`) }))
  await page.getByRole('heading', { name: 'Je vragen' }).waitFor()
  const open = page.locator('.ov-line').first().locator('.ov-stop--open')
  for (let i = 0; i < MOST_QUESTIONS && (await open.count()) > 0; i++) {
    const answer = person.answerTo(await openQuestion(page))
    if (answer !== undefined) await give(open, answer, hand)
    const onward = answer === undefined ? /^Weet ik niet$/ : /^Verder$/
    await leave(page, () => hand.press(open.getByRole('button', { name: onward })))
  }
  expect(await open.count()).toBe(0)
}

async function give(question: Locator, answer: string, hand: Hand): Promise<void> {
  const choice = question.locator('input[type=radio], input[type=checkbox], input[type=text]').first()
  await choice.waitFor()
  if ((await choice.getAttribute('type')) === 'text') await hand.write(choice, answer)
  else {
    const name = new RegExp(`^${answer.replaceAll(/[()+.]/g, String.raw`\$&`)}$`, 'i')
    await hand.choose(question.getByRole('radio', { name }).or(question.getByRole('checkbox', { name })))
  }
}

/** Opens the card of an initiative that may fit, or the first step of a route past it. @returns what was opened. */
export async function open(page: Page, name: string, hand: Hand): Promise<Locator> {
  const exact = new RegExp(`^\\s*${name}\\s*$`)
  const routes = page.locator('.ov-route', { has: page.getByRole('heading', { name: exact }) })
  await page.locator('.ov-route, .ov-card').first().waitFor()
  if ((await routes.count()) > 0) {
    const leg = routes.first().locator('.ov-leg').first()
    await hand.press(leg.locator('summary').first())
    await leg.getByRole('heading', { name: 'Wat er gevraagd wordt' }).waitFor()
    return leg
  }
  const card = page.locator('.ov-card', { has: page.getByRole('heading', { name: exact }) })
  const more = page.getByRole('button', { name: /^Toon nog/ }).first()
  while ((await card.count()) === 0 && (await more.count()) > 0) await hand.press(more)
  expect((await card.locator('.ov-verdict').innerText()).trim()).toBe('kan misschien')
  await hand.press(card.locator('.ov-details__summary'))
  await card.getByRole('heading', { name: 'Wat er gevraagd wordt' }).waitFor()
  return card
}
