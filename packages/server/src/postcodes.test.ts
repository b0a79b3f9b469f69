import { inventory } from '@overstap/inventory'
import { expect, test } from 'vitest'
import { PostcodesError, parsePostcodes } from './postcodes.ts'

test('four digits lead to a municipality, the first line that has them counts', () => {
  const text = '\uFEFFpostcode;municipality;note\r\n8011;zwolle;\r\n8011;kampen;border\r\n\r\n3511;utrecht;x\r\n'
  expect(parsePostcodes(text, inventory)).toEqual({ '3511': 'utrecht', '8011': 'zwolle' })
})

test('what does not fit is named by its line', () => {
  const text = 'postcode,municipality\n801,zwolle\n8011,atlantis\n0801,zwolle\n'
  expect(() => parsePostcodes(text, inventory)).toThrow(PostcodesError)
  expect(() => parsePostcodes(text, inventory)).toThrow(
    'line 2: postcode "801" is not four digits\nline 3: municipality "atlantis" is not in the inventory\nline 4:',
  )
})

test('no table, other columns or torn quotes are refused, and long lists of mistakes are cut', () => {
  expect(() => parsePostcodes('code,place\n8011,zwolle\n', inventory)).toThrow(/^line 2: postcode "" is not/)
  expect(() => parsePostcodes('postcode,municipality\n"8011,zwolle\n', inventory)).toThrow(PostcodesError)
  const many = `postcode,municipality\n${'1,zwolle\n'.repeat(12)}`
  expect(() => parsePostcodes(many, inventory)).toThrow(/and 2 more$/)
  expect(parsePostcodes('postcode,municipality\n__proto__,zwolle\n'.replace('__proto__', '8011'), inventory)).toEqual({
    '8011': 'zwolle',
  })
})
