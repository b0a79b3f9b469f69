import type { Locator, Page } from 'playwright-core'

/** How someone works the page. */
export type Hand = {
  /** A button, link or summary. */
  readonly press: (target: Locator) => Promise<void>
  /** A choice among a few. */
  readonly choose: (target: Locator) => Promise<void>
  readonly write: (target: Locator, text: string) => Promise<void>
}

export function mouse(page: Page): Hand {
  return {
    press: (target) => target.click(),
    choose: (target) => target.click(),
    write: async (target, text) => {
      await target.click()
      await page.keyboard.type(text)
    },
  }
}

/** Nothing but keys: whatever cannot be reached with them is not found. */
export function keys(page: Page): Hand {
  const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)
  const reach = async (target: Locator, key: string, most = 150) => {
    await target.waitFor()
    for (let i = 0; i < most; i++) {
      if (await isFocused(target)) return
      await page.keyboard.press(key)
    }
    throw new Error(`${String(target)} cannot be reached with ${key}`)
  }
  return {
    press: async (target) => {
      await reach(target, 'Tab')
      await page.keyboard.press('Enter')
    },
    choose: async (target) => {
      const kind = await target.getAttribute('type')
      if (kind === 'radio') {
        // A group of radios is one stop: the first of it, or the one that is chosen.
        const first = target.locator('xpath=ancestor::*[@role="radiogroup"]').getByRole('radio').first()
        await reach(first, 'Tab')
        await reach(target, 'ArrowDown')
      } else await reach(target, 'Tab')
      if (!(await target.isChecked())) await page.keyboard.press('Space')
    },
    write: async (target, text) => {
      await reach(target, 'Tab')
      await page.keyboard.type(text)
    },
  }
}
