// Functions handed to the browser speak of its document.
/// <reference lib="dom" />
import { expect, test } from 'vitest'
import { findBarriers } from './harness.ts'
import { pageWith } from './host.ts'
import { useHost, useSite } from './use-site.ts'

const site = useSite()
const host = useHost()

test('what every other test relies on: barriers are found, in shadow roots too', async () => {
  const { page } = await site.watch()
  await page.goto(host.put('/clean', pageWith('', '<p>Tekst</p><div id="host"></div>')))
  expect(await findBarriers(page)).toEqual([])
  await page.evaluate(() => {
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' })
    shadow?.append(document.createElement('button'))
    const faint = document.createElement('p')
    Object.assign(faint, { textContent: 'Bleek' })
    faint.style.color = '#bbb'
    document.querySelector('main')?.append(faint, document.createElement('input'))
  })
  const found = (await findBarriers(page)).map((line) => line.split(':')[0])
  expect(found.toSorted()).toEqual(['button-name', 'color-contrast', 'label'])
})
