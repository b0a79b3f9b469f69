import { expect, test } from 'vitest'
import { begin } from './finder.ts'
import { pageWith } from './host.ts'
import { useHost, useSite } from './use-site.ts'

const host = useHost()
const port = () => new URL(host.url).port
const site = useSite({
  environment: () => ({ EMBED_PARTNERS: `http://partner.test:${port()}` }),
  switches: ['--host-resolver-rules=MAP *.test 127.0.0.1'],
})

const frame = (query = '') =>
  `<iframe title="Zoeker" width="700" height="300" src="${site.url}/embed${query}"></iframe>`

test.each([
  ['partner.test', true],
  ['a.partner.test', true],
  ['evilpartner.test', false],
  ['partner.test.evil.test', false],
])('%s may have the finder in a frame: %s', async (name, may) => {
  const { page } = await site.watch()
  host.put('/framed', pageWith('', frame('?language=en&region=twente&onclick=alert(1)')))
  await page.goto(`http://${name}:${port()}/framed`, { waitUntil: 'networkidle' })
  const inside = page.frameLocator('iframe').locator('overstap-finder')
  expect(await inside.count()).toBe(may ? 1 : 0)
  if (!may) return
  await inside.getByText('This page shows a selection').waitFor()
  expect(await inside.evaluate((node) => [...node.attributes].map(({ name: attribute }) => attribute))).toEqual([
    'language',
    'region',
  ])
  await begin(page.frameLocator('iframe').locator('overstap-finder'), 'For me', 'Your questions')
})

test('where the page may run a script, the frame is as high as what is in it', async () => {
  const { page } = await site.watch()
  const script = `<script type="module" src="${site.url}/widget/1/frame.js"></script>`
  const liar = `<script>addEventListener('load', () => setInterval(() => postMessage({ type: 'iframe-resized', height: 7 }, '*'), 20))</script>`
  host.put('/resized', pageWith('', frame() + script + liar))
  await page.goto(`http://partner.test:${port()}/resized`)
  const inside = page.frameLocator('iframe').locator('overstap-finder')
  const height = () => page.locator('iframe').evaluate((node) => node.getBoundingClientRect().height)
  await begin(inside, 'Voor mij')
  await expect.poll(height).toBeGreaterThan(1500)
  const whole = () =>
    page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((node) => node.getBoundingClientRect().height)
  await expect.poll(async () => Math.abs((await height()) - (await whole()))).toBeLessThanOrEqual(8)
})
