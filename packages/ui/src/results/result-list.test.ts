// @vitest-environment happy-dom
import { MEASURES, lookupOf, type Initiative, type InitiativeId, type Inventory, type Profile } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { mount, type VueWrapper } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { provideFinder } from '../finder/provide-finder.ts'
import { useFinder } from '../finder/use-finder.ts'
import { provideWords } from '../words/provide-words.ts'
import ResultList from './ResultList.vue'
import { measureBy } from '../finder/measures.ts'

measureBy(MEASURES)

const found = (id: string) => lookupOf(inventory).initiatives.get(id as InitiativeId)
const textOf = (mounted: VueWrapper) => mounted.text().replaceAll(/\s+/g, ' ')

/** The results on an inventory of these initiatives only. */
function results(initiatives: Initiative[], profile: Profile): VueWrapper {
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
  return mount(host, { attachTo: document.body })
}

async function unfold(mounted: VueWrapper): Promise<void> {
  const details = mounted.get('details.ov-folded')
  details.element.setAttribute('open', '')
  await details.trigger('toggle')
}

test('an empty result is not an empty world: it says so and points on', async () => {
  const mounted = results([found('girls-day')].filter(isThere), { age: 40 })
  await vi.waitFor(() => mounted.get('.ov-selection'))
  const text = textOf(mounted)
  expect(text).toContain('In deze inventarisatie past nu niets')
  expect(text).toContain('een kleine selectie van alle mooie en goede voorbeelden')
  expect(text).toContain('Werkcentrum')
  expect(text).toContain('1 initiatief past nu niet')
})

test('what does not fit says why before it is opened', async () => {
  const mounted = results([found('girls-day'), found('switch')].filter(isThere), { age: 40 })
  await unfold(mounted)
  await expect.poll(() => textOf(mounted)).toMatch(/Gevraagd: .*10 tot en met 15 jaar.* Dat klopt niet/)
})

test('of a long list the first are made, and who asks for more is led to the first of what comes', async () => {
  const many = (id: string) =>
    Array.from({ length: 50 }, (_, i) => ({ ...found(id), id: `${id}-${String(i).padStart(2, '0')}` }) as Initiative)
  const mounted = results([...many('switch'), ...many('girls-day')], { age: 40 })
  const cards = () => mounted.findAll('.ov-card').map((card) => card.attributes('data-initiative'))
  expect(textOf(mounted)).toContain('50 initiatieven passen misschien, 50 passen nu niet.')
  expect(cards()).toHaveLength(8)

  const more = () => mounted.findAll('.ov-more button')
  expect(more().map((button) => button.text())).toEqual(['Toon nog 20 van 42'])
  await more()[0]?.trigger('click')
  await expect.poll(() => document.activeElement?.getAttribute('href')).toBe(`/${cards()[8]}`)
  expect(cards()).toHaveLength(28)
  expect(mounted.get('.ov-more [role=status]').text()).toBe('Je ziet nu 28 van de 50.')
  await more()[0]?.trigger('click')
  await more()[0]?.trigger('click')
  await expect.poll(() => cards().length).toBe(50)
  expect(new Set(cards()).size).toBe(50)
  expect(more()).toHaveLength(0)

  await unfold(mounted)
  expect(cards()).toHaveLength(70)
  expect(more().map((button) => button.text())).toEqual(['Toon nog 20 van 30'])
})

function isThere(initiative: Initiative | undefined): initiative is Initiative {
  return initiative !== undefined
}
