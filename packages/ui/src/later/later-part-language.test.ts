// @vitest-environment happy-dom
import { inventory } from '@overstap/inventory'
import { mount } from '@vue/test-utils'
import { defineComponent, h, shallowRef, type ShallowRef } from 'vue'
import { expect, test, vi } from 'vitest'
import { loadWords } from '../words/load-words.ts'
import { useLaterWords } from '../words/use-later-words.ts'
import { provideWordsOf, type LanguageWords } from '../words/words.ts'
import { laterPart } from './later-part.ts'

const Saying = defineComponent({
  setup() {
    const words = useLaterWords()
    return () => h('p', `${words.value.language}: ${words.value.t('finder.retry')}`)
  },
})

const shownIn = (words: ShallowRef<LanguageWords>, part: ReturnType<typeof laterPart>) => {
  const wrong = vi.fn()
  const mounted = mount(
    defineComponent({
      setup() {
        provideWordsOf(
          () => inventory,
          () => words.value,
        )
        return () => h(part)
      },
    }),
    { global: { config: { errorHandler: wrong } } },
  )
  return { mounted, wrong }
}

test('a part that comes after the language has changed is in the new one', async () => {
  const [english, dutch] = [await loadWords('en'), await loadWords('nl')]
  const words = shallowRef(english)
  let come = (_part: { default: typeof Saying }) => {}
  const load = vi.fn(() => new Promise<{ default: typeof Saying }>((resolve) => (come = resolve)))
  const { mounted, wrong } = shownIn(words, laterPart(load))
  await vi.waitFor(() => expect(load).toHaveBeenCalled())
  words.value = dutch
  come({ default: Saying })
  await vi.waitFor(() => expect(mounted.text()).toBe('nl: Probeer opnieuw'))
  expect(wrong).not.toHaveBeenCalled()
})
