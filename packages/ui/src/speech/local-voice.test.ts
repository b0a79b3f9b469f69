import { expect, test } from 'vitest'
import { localVoice } from './local-voice.ts'

const voice = (lang: string, localService: boolean, isDefault = false) => ({ lang, localService, default: isDefault })

test('a voice that would send what it reads is never chosen', () => {
  expect(localVoice([voice('nl-NL', false, true)], 'nl')).toBeUndefined()
  const local = voice('nl-BE', true)
  expect(localVoice([voice('nl-NL', false, true), local], 'nl')).toBe(local)
})

test('it is a voice of the language, the default first', () => {
  const [english, flemish, dutch] = [voice('en-GB', true, true), voice('nl-BE', true), voice('NL-nl', true, true)]
  expect(localVoice([english, flemish, dutch], 'nl')).toBe(dutch)
  expect(localVoice([english, flemish], 'nl')).toBe(flemish)
  expect(localVoice([flemish], 'en')).toBeUndefined()
})
