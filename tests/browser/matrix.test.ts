// Functions handed to the browser speak of its document.
/// <reference lib="dom" />
import type { BrowserContextOptions } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findBarriers } from './harness.ts'
import { keys, mouse } from './matrix/hand.ts'
import { personOf } from './matrix/person.ts'
import { open, tellAll } from './matrix/travel.ts'
import { useSite } from './use-site.ts'
import { overflow } from './watch.ts'

const site = useSite()

const PEOPLE = [
  'warehouse-worker-zwolle',
  'girl-13-through-parent',
  'status-holder-electrician-arnhem',
  'routes/it-freelancer-utrecht-teaches',
  'routes/operator-velsen-branchebruggen',
]

const WAYS: Readonly<Record<string, { options: BrowserContextOptions; hand?: typeof keys; narrow?: true }>> = {
  'with a mouse': { options: {} },
  'with keys only': { options: {}, hand: keys },
  'at 320 pixels': { options: { viewport: { width: 320, height: 640 } }, narrow: true },
  // A screen of 1280 by 1024 pixels, everything on it four times as large.
  'at 400 %': { options: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, narrow: true },
  'without motion': { options: { reducedMotion: 'reduce' } },
  'in the dark': { options: { colorScheme: 'dark' } },
  'with forced colours': { options: { forcedColors: 'active' } },
}

describe.each(Object.entries(WAYS))('%s', (_, { options, hand = mouse, narrow = false }) => {
  test.each(PEOPLE)('%s gets where the sources lead', async (slug) => {
    const person = personOf(slug)
    const { page, complaints } = await site.watch(options)
    await page.goto(`${site.url}/zoeken`)
    await tellAll(page, person, hand(page))
    const opened = await open(page, person.expects[0] ?? '', hand(page))
    expect(await opened.isVisible()).toBe(true)
    if (narrow) expect(await overflow(page)).toBeLessThanOrEqual(0)
    if (options.reducedMotion === 'reduce')
      expect(
        await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length),
      ).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})
