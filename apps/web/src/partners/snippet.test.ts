import type { InitiativeId } from '@overstap/core'
import { expect, test } from 'vitest'
import { firstChoice, type Choice } from './choice.ts'
import { cssOf, htmlOf } from './snippet.ts'

const surroundings = {
  site: 'https://overstap.example',
  widget: { pinned: '/widget/1.0.0-0c0ffee0/x.js', moving: '/widget/1/x.js', integrity: 'sha384-abc' },
  link: { path: '/zoeken', text: 'Techniek & ICT' },
}
const choice = (chosen: Partial<Choice> = {}): Choice => ({ ...firstChoice('nl'), ...chosen })

test('the version that stays comes with its hash', () => {
  expect(htmlOf(choice(), surroundings))
    .toBe(`<script type="module" src="https://overstap.example/widget/1.0.0-0c0ffee0/x.js" crossorigin integrity="sha384-abc"></script>
<overstap-finder>
  <a href="https://overstap.example/zoeken">Techniek &amp; ICT</a>
</overstap-finder>`)
})

test('the version that moves along has none', () => {
  const [script] = htmlOf(choice({ version: 'moving' }), surroundings).split('\n')
  expect(script).toBe('<script type="module" src="https://overstap.example/widget/1/x.js"></script>')
})

test('only what differs from its absence is written', () => {
  const listed = ['switch', 'beroepentuin'] as InitiativeId[]
  const [, element] = htmlOf(
    choice({ language: 'en', region: 'twente', which: 'without', listed, theme: 'auto', heading: '3' }),
    surroundings,
  ).split('\n')
  expect(element).toBe(
    '<overstap-finder language="en" region="twente" without="switch beroepentuin" theme="auto" heading="3">',
  )
})

test('a list counts only where it is asked for', () => {
  const listed = ['switch'] as InitiativeId[]
  expect(htmlOf(choice({ which: 'all', listed }), surroundings)).not.toContain('switch')
  expect(htmlOf(choice({ which: 'only', listed }), surroundings)).toContain('initiatives="switch"')
})

test('styles are there where something has to look otherwise', () => {
  expect(cssOf(choice())).toBeUndefined()
  expect(cssOf(choice({ corners: '0' }))).toBe('overstap-finder {\n  --overstap-radius: 0;\n}')
  expect(cssOf(choice({ accent: { light: '#8a1253', dark: '#ffb0d6' } }))).toContain(
    '--overstap-on-accent: light-dark(#ffffff, #000000);',
  )
})
