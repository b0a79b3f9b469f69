import { speechOf, type Speech } from '@overstap/core'
import { computed, type ComputedRef } from 'vue'
import { useSite } from './site.ts'

/** What it takes to put values of the inventory into the language of the page. */
export function useSpeech(): ComputedRef<Speech> {
  const { inventory, language } = useSite()
  return computed(() => speechOf(inventory, language.value))
}
