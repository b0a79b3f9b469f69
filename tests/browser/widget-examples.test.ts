// Functions handed to the browser speak of its document.
/// <reference lib="dom" />
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { type Rolldown, build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readmeExample } from '../widget-examples/readme-example.ts'
import { begin } from './finder.ts'
import { pageWith } from './host.ts'
import { useHost, useSite } from './use-site.ts'

const site = useSite()
const host = useHost()
/** Where the package's own dependencies are found. */
const folder = new URL('../../packages/widget/node_modules/.examples/', import.meta.url)

beforeAll(async () => {
  await mkdir(folder, { recursive: true })
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** The example of the README in this language, with the address of this site. */
const example = (...[language]: Parameters<typeof readmeExample>): string =>
  readmeExample(language).replaceAll('https://overstap.example', site.url)

async function bundle(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, folder), text)
  const built = (await build({
    configFile: false,
    root: fileURLToPath(folder),
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'overstap-finder' } } })],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: Object.keys(files)[0] ?? '', formats: ['es'] } },
  })) as Rolldown.RolldownOutput[]
  return built[0]?.output[0].code ?? ''
}

test('plain HTML', async () => {
  const { page, complaints } = await site.watch()
  const style = `<style>${example('css')}</style>`
  await page.goto(host.put('/plain', pageWith('', example('html'), style)))
  const finder = page.locator('overstap-finder')
  await begin(finder, 'Voor mij')
  const accent = await finder.evaluate((node) => getComputedStyle(node).getPropertyValue('--overstap-accent'))
  expect(accent).toContain('#8a1253')
  const button = finder.locator('.nl-button--primary').first()
  expect(await button.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe('rgb(138, 18, 83)')
  expect(
    await finder
      .locator('.ov-card')
      .first()
      .evaluate((node) => getComputedStyle(node).borderStartStartRadius),
  ).toBe('0px')
  expect(complaints).toEqual([])
})

const main = {
  react: `import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Finder } from './finder.tsx'
createRoot(document.querySelector('#app')).render(createElement(Finder, { onOpen: (id) => (window.opened = id) }))`,
  vue: `import { createApp, h } from 'vue'
import Finder from './Finder.vue'
createApp(() => h(Finder, { onOpen: (id) => (window.opened = id) })).mount('#app')`,
}

test.each([
  ['React', () => ({ 'main-react.ts': main.react, 'finder.tsx': example('tsx') })],
  ['Vue', () => ({ 'main-vue.ts': main.vue, 'Finder.vue': example('vue') })],
])('%s', async (_name, files) => {
  const { page, complaints } = await site.watch()
  const script = `<script type="module" src="${site.url}/widget/1/overstap-finder.js"></script>`
  const app = `<div id="app"></div><script type="module">${(await bundle(files())).replaceAll('</script', String.raw`<\/script`)}</script>`
  await page.goto(host.put('/framework', pageWith(script, app)))
  const finder = page.locator('overstap-finder')
  await finder.getByText('This page shows a selection: 2 of').waitFor()
  await begin(finder, 'For me', 'Your questions')
  await finder.locator('.ov-details__summary').first().click()
  expect(await page.evaluate(() => (window as never as { opened: string }).opened)).toMatch(/^(switch|beroepentuin)$/)
  expect(complaints).toEqual([])
})
