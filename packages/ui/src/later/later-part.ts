import { defineComponent, h, onMounted, shallowRef, type Component } from 'vue'
import { haveLaterWords, loadLaterWords } from '../words/later-words.ts'
import { useWords } from '../words/words.ts'
import { twice } from './twice.ts'

/**
 * A part of the finder that is fetched when it is first shown, with the words that it says: the first view does without.
 * Vue's own way knows more (hydration, delays, suspense) and takes more to fetch. A part that does not come is a mistake
 * like any other, and reaches whoever captures those.
 */
export function laterPart<Part extends Component>(load: () => Promise<{ default: Part }>): Part {
  let part: Part | undefined
  const later = defineComponent({
    inheritAttrs: false,
    setup(_props, { attrs }) {
      const words = useWords()
      const failed = shallowRef<{ error: unknown }>()
      const here = shallowRef(part !== undefined && haveLaterWords(words.value.language))
      const fetchIt = async () => {
        const [come] = await Promise.all([twice(load), loadLaterWords(words.value.language)])
        part = come.default
        here.value = true
      }
      if (!here.value) onMounted(() => fetchIt().catch((error: unknown) => (failed.value = { error })))
      return () => {
        if (failed.value) throw failed.value.error
        return here.value && part && h(part, attrs)
      }
    },
  })
  return later as Component as Part
}
