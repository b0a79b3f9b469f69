// @vitest-environment happy-dom
import { lookupOf, type InitiativeId, type Inventory, type Profile } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { defineComponent, h } from 'vue'
import { provideFinder } from '../finder/provide-finder.ts'
import { useFinder } from '../finder/use-finder.ts'
import { provideWords } from '../words/provide-words.ts'
import ResultList from './ResultList.vue'

/** The text of the results on an inventory of these initiatives only, as it is when asked for. */
function shown(ids: string[], profile: Profile): () => string {
  const initiatives = ids.flatMap((id) => lookupOf(inventory).initiatives.get(id as InitiativeId) ?? [])
  const few: Inventory = { ...inventory, initiatives }
  const host = defineComponent({
    setup() {
      const finder = useFinder(few, '2026-11-23')
      finder.start('self')
      finder.put('age', profile)
      provideFinder(finder, {
        initiative: (id) => `/${id}`,
        method: () => '/over',
        shared: (fragment) => `/zoeken${fragment}`,
      })
      provideWords(few, 'nl')
      return () => h(ResultList)
    },
  })
  const mounted = mount(host)
  return () => mounted.text().replaceAll(/\s+/g, ' ')
}

test('an empty result is not an empty world: it says so and points on', () => {
  const text = shown(['girls-day'], { age: 40 })()
  expect(text).toContain('In deze inventarisatie past nu niets')
  expect(text).toContain('een kleine selectie van alle mooie en goede voorbeelden')
  expect(text).toContain('Werkcentrum')
  expect(text).toContain('1 initiatief past nu niet')
})

test('what does not fit says why before it is opened', async () => {
  const text = shown(['girls-day', 'switch'], { age: 40 })
  await expect.poll(text).toMatch(/Gevraagd: .*10 tot en met 15 jaar.* Dat klopt niet/)
})
