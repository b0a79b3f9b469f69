import { expect, test } from 'vitest'
import { bytesRows } from '../../bench/web/bytes.ts'
import { useSite } from './use-site.ts'

/** A little above what each is, in kB. The goal for the first is 120. */
const MOST_FIRST = 72
const MOST_BY_ITSELF = 151

const site = useSite()

test('the scripts of the finder stay within their budget, at first and with what comes by itself', async () => {
  const [first, byItself] = await bytesRows(site.browser, site.url)
  expect(first?.measured).toBeLessThanOrEqual(MOST_FIRST)
  expect(byItself?.measured).toBeLessThanOrEqual(MOST_BY_ITSELF)
  // What is counted apart is there at all.
  expect(byItself?.measured).toBeGreaterThan((first?.measured ?? 0) + 20)
})
