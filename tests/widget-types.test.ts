import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readmeExample } from './widget-examples/readme-example.ts'

// What the README shows is checked as a user's compiler would: through the package's own entries.
const widget = new URL('../packages/widget/', import.meta.url)
const folder = new URL('node_modules/.example-types/', widget)

const PLAIN = `import type {} from '@overstap/widget'
const finder = document.querySelector('overstap-finder')
if (finder !== null) {
  finder.initiatives = ['switch', 'beroepentuin']
  finder.heading = 3
  finder.addEventListener('overstap:open', ({ detail }) => console.log(detail.initiative.length))
}
`
const CONFIG = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'preserve',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    types: [],
  },
  vueCompilerOptions: { strictTemplates: true },
}

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(new URL('node_modules/@overstap/', folder), { recursive: true })
  symlinkSync(fileURLToPath(widget), new URL('node_modules/@overstap/widget', folder), 'dir')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const EXAMPLES = { 'plain.ts': PLAIN, 'react.tsx': readmeExample('tsx'), 'Vue.vue': readmeExample('vue') }
/** Each an example with one mistake in it, which the types have to see. */
const MISTAKES = {
  'level.ts': PLAIN.replace('heading = 3', 'heading = 9'),
  'event.ts': PLAIN.replace('detail.initiative', 'detail.profile'),
  'language.tsx': readmeExample('tsx').replace('language="en"', 'language="klingon"'),
  'event.tsx': readmeExample('tsx').replace('event.detail.initiative', 'event.detail.profile'),
  'Language.vue': readmeExample('vue').replace('language="en"', 'language="klingon"'),
  'Event.vue': readmeExample('vue').replace('.detail.initiative', '.detail.profile'),
}

/** The files that the compiler complains of, one entry for each error. */
function complainedOf(files: Readonly<Record<string, string>>): string[] {
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, folder), text)
  writeFileSync(new URL('tsconfig.json', folder), JSON.stringify({ ...CONFIG, files: Object.keys(files) }))
  const compiler = fileURLToPath(new URL('node_modules/vue-tsc/bin/vue-tsc.js', widget))
  const args = [compiler, '-p', fileURLToPath(folder), '--pretty', 'false']
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  return [...stdout.matchAll(/^(\S+)\(\d+,\d+\): error TS/gm)].map(([, file = '']) => file)
}

test('the examples fit the types that come with the widget, and would not with a mistake in them', () => {
  expect(complainedOf({ ...EXAMPLES, ...MISTAKES }).toSorted()).toEqual(Object.keys(MISTAKES).toSorted())
})
