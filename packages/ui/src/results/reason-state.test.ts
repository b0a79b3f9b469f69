import { REASON_CODES } from '@overstap/core'
import { expect, test } from 'vitest'
import { stateOf } from './reason-state.ts'

const judging = /^(need|factor|fit|term)-/
const remarking = new Set(['factor-decisive', 'term-known'])

test('whatever judges something has a mark that says so', () => {
  for (const code of REASON_CODES.filter((c) => judging.test(c) && !remarking.has(c))) {
    expect(stateOf({ code }), code).not.toBe('note')
  }
})

test('not known is neither met nor unmet', () => {
  for (const code of REASON_CODES.filter((c) => judging.test(c) && /unknown|not-stated|not-read|differ/.test(c))) {
    expect(stateOf({ code }), code).toBe('unknown')
  }
})
