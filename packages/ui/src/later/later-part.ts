import { defineComponent, h, onMounted, shallowRef, type Component } from 'vue'
import { afterPaint } from '../shapes/after-paint.ts'
import { haveLaterWords, loadLaterWords } from '../words/later-words.ts'
import { useWords } from '../words/words.ts'
import { MissingPart } from './missing-part.ts'
import { twice } from './twice.ts'

interface Later {
  /** Fetches it before it is shown: then it is there at once, if its words are. */
  fetch: () => Promise<void>
}

/**
 * A part of the finder that is fetched when it is first shown, with the words that it says: the first view does without.
 * What stands around it is painted before. Vue's own way knows more (hydration, delays, suspense) and takes more to fetch.
 * A part that does not come reaches whoever captures mistakes, who can have it asked for again.
 */
export function laterPart<Part extends Component>(load: () => Promise<{ default: Part }>): Part & Later {
  let part: Part | undefined
  const fetch = async () => {
    part ??= (await twice(load)).default
  }
  const later = defineComponent({
    inheritAttrs: false,
    setup(_props, { attrs }) {
      const words = useWords()
      const failed = shallowRef<MissingPart>()
      const here = shallowRef(part !== undefined && haveLaterWords(words.value.language))
      const show = () => {
        failed.value = undefined
        const { language } = words.value
        void Promise.all([fetch(), loadLaterWords(language)]).then(
          // The language may have changed meanwhile.
          () => (words.value.language === language ? (here.value = true) : show()),
          (error: unknown) => (failed.value = new MissingPart(error, show)),
        )
      }
      if (!here.value) onMounted(() => afterPaint(show))
      return () => {
        if (failed.value) throw failed.value
        return here.value && part && h(part, attrs)
      }
    },
  })
  return Object.assign(later as Component as Part, { fetch })
}
