import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const PHYSICAL =
  /(?:^|[\s;{])((?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/

/** Four values in a row go round by the sides of the screen. */
const ROUND = /(?:margin|padding|inset|border-width|border-color|border-style)\s*:\s*([^;]+)/

function goesRound(line: string): boolean {
  const [, values = ''] = ROUND.exec(line) ?? []
  const [, second, , fourth] = values
    .replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, ({ length }) => `(${length})`)
    .trim()
    .split(/\s+/)
  return fourth !== undefined && fourth !== second
}

/** Lines that name a side of the screen instead of the start or end of a line of text. */
const sidesIn = (css: string): string[] => css.split('\n').filter((line) => PHYSICAL.test(line) || goesRound(line))

test('styles follow the direction of the text: no left, no right', () => {
  const files = globSync('{packages,apps}/*/src/**/*.{css,vue}', { cwd: root })
  expect(files.length).toBeGreaterThan(10)
  for (const file of files) expect(sidesIn(readFileSync(`${root}/${file}`, 'utf8')), file).toEqual([])
})

test.each([
  'margin-left: 1px',
  '  left: 0;',
  'a { text-align: right }',
  'border-top-left-radius: 2px',
  'padding: 0 0 calc(1px + (2 * 3px)) 4px;',
])('%s is seen', (css) => expect(sidesIn(css)).toHaveLength(1))
test.each([
  'margin-inline-start: 1px',
  'text-align: start',
  'inset-inline-end: 0',
  'margin: 0 1px 2px 1px',
  'padding: 0 var(--a) 0',
])('%s is fine', (css) => expect(sidesIn(css)).toEqual([]))
