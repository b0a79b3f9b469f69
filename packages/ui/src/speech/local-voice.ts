import type { Language } from '@overstap/core'

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/**
 * A voice of the language that speaks on the device itself; the device's default where that is one. A voice that is not
 * local would send what it reads, and with it what was told, to somebody else.
 */
export function localVoice<V extends Voice>(voices: readonly V[], language: Language): V | undefined {
  const local = voices.filter(({ lang, localService }) => localService && lang.toLowerCase().startsWith(language))
  return local.find((voice) => voice.default) ?? local[0]
}
