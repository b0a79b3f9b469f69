import type { Speech } from '@overstap/core'
import { useLaterWords } from '@overstap/ui'
import { computed, type ComputedRef } from 'vue'

/** What it takes to put values of the inventory into the language of the page. */
export function useSpeech(): ComputedRef<Speech> {
  const words = useLaterWords()
  return computed(() => words.value.speech)
}
