// @vitest-environment happy-dom
import { MEASURES, createPlanner, type Inventory, type Profile } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { demoInventory } from '@overstap/inventory/demo'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { defineComponent, h } from 'vue'
import { provideFinder } from '../finder/provide-finder.ts'
import { useFinder, type Finder } from '../finder/use-finder.ts'
import { provideWords } from '../words/provide-words.ts'
import RouteList from './RouteList.vue'
import { measureBy } from '../finder/measures.ts'

measureBy(MEASURES)

async function shown(from: Inventory, profile: Profile): Promise<{ wrapper: VueWrapper; finder: Finder }> {
  const finder = useFinder(from, '2026-11-23')
  finder.start('self')
  finder.put('age', profile)
  const host = defineComponent({
    setup() {
      provideFinder(finder, {
        initiative: (id) => `/${id}`,
        method: () => '/over',
        shared: (fragment) => `/zoeken${fragment}`,
      })
      provideWords(from, 'nl')
      return () => h(RouteList)
    },
  })
  const wrapper = mount(host)
  expect(wrapper.text()).toBe('')
  await expect.poll(() => wrapper.text()).not.toBe('')
  await flushPromises()
  return { wrapper, finder }
}

const textOf = (wrapper: Pick<VueWrapper, 'html'>) =>
  wrapper
    .html()
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
const profile = { age: 34, dutch: 'A2', level: 'primary', diplomaFields: [] } as const

test('the choice is shown first, everything on demand', async () => {
  const { wrapper, finder } = await shown(demoInventory, { ...profile, level: 'mbo-4' } as never)
  const answer = createPlanner(demoInventory).plan(finder.query.value)
  expect(wrapper.findAll('.ov-route')).toHaveLength(answer.choice.length)
  expect(answer.total).toBeGreaterThan(answer.choice.length)
  const names = () => wrapper.findAll('.ov-route h3').map((title) => title.text())
  const first = names()
  await wrapper.find('button.nl-button').trigger('click')
  expect(wrapper.findAll('.ov-route')).toHaveLength(answer.total)
  // What was read stays where it is.
  expect(names().slice(0, first.length)).toEqual(first)
})

test('of how a line is drawn, only what is drawn is explained', async () => {
  const legend = (wrapper: VueWrapper) => wrapper.findAll('.ov-legend li').map((item) => item.text())
  const one = { ...inventory, initiatives: inventory.initiatives.filter(({ id }) => String(id) === 'switch') }
  expect(legend((await shown(one, {})).wrapper)).toEqual(['nog navragen'])
  const two = { ...inventory, initiatives: inventory.initiatives.filter(({ id }) => String(id) === 'beroepentuin') }
  expect(legend((await shown(two, {})).wrapper)).toContain('een bron noemt deze overstap')
})

test('what to confirm stands under the name of who knows it, said once', async () => {
  const one = { ...inventory, initiatives: inventory.initiatives.filter(({ id }) => String(id) === 'switch') }
  const { wrapper } = await shown(one, {})
  const list = wrapper.findAll('.ov-route details').at(-1)
  expect(list?.findAll('.ov-confirm__who').map((who) => who.text())).toContain('Vraag aan Switch:')
  const points = list?.findAll('.ov-confirm__point').map((point) => point.text()) ?? []
  expect(list?.find('summary').text()).toContain(`(${points.length})`)
  expect(points).toContain('Welk niveau Nederlands is nodig?')
  expect(points.join(' ')).not.toMatch(/Switch|vragen bij/)
})

test('dates, cost and time without pay are told as far as known, with what to do this week', async () => {
  const { wrapper } = await shown(demoInventory, profile as never)
  const text = textOf(wrapper)
  expect(text).toMatch(/Betaald werk op \d+ \w+ 20\d\d/)
  expect(text).toMatch(/Zelf betalen (gratis|€ \d+)/)
  expect(text).toContain('Doe dit deze week')
  expect(text).not.toMatch(/undefined|NaN|\[object/)
})

test('what no source says is said to be unknown: never zero, never a date', async () => {
  const { wrapper } = await shown(inventory, { workSituation: 'employed' })
  const facts = wrapper.findAll('.ov-route__facts').map(textOf)
  expect(facts.length).toBeGreaterThan(0)
  for (const fact of facts) expect(fact).toContain('Zelf betalen niet bekend')
})

test('a leg tells, when opened, why it fits with its sources, and what to ask', async () => {
  const { wrapper } = await shown(inventory, { workSituation: 'employed' })
  const leg = wrapper.find('.ov-leg')
  expect(leg.find('.ov-reason').exists()).toBe(false)
  ;(leg.element as HTMLDetailsElement).open = true
  await leg.trigger('toggle')
  expect(leg.text()).toContain('Wat er gevraagd wordt')
  expect(leg.text()).toContain('Vraag dit aan de aanbieder')
  expect(leg.find('.ov-cites').exists()).toBe(true)
})

test('a stop says where it is before it is opened', async () => {
  const { wrapper } = await shown(inventory, { workSituation: 'job-seeking' })
  const twente = wrapper.findAll('.ov-route').filter((route) => route.text().includes('mbo 1'))
  expect(twente).toHaveLength(1)
  for (const stop of twente[0]?.findAll('.ov-rail__when') ?? []) expect(stop.text()).toMatch(/^Plaats: .*Twente/)
})

test('without a route the nearest misses are told, with what stands in the way', async () => {
  const few = { ...inventory, initiatives: inventory.initiatives.filter(({ id }) => String(id) === 'make-it-work') }
  const { wrapper } = await shown(few, { level: 'primary', diplomaFields: [] })
  const text = textOf(wrapper)
  expect(wrapper.findAll('.ov-route')).toHaveLength(0)
  expect(text).toContain('Er is nu geen route naar het doel')
  expect(text).toContain('Bij Make IT Work gaat hier een andere stap aan vooraf')
  expect(text).toContain('Wat kan een route mogelijk maken?')
  expect(wrapper.findAll('li.ov-miss')).toHaveLength(1)
})

test('an answer that follows another is planned anew', async () => {
  const { wrapper, finder } = await shown(demoInventory, profile as never)
  const before = textOf(wrapper)
  finder.wish({ kind: 'sector', sector: 'ict' })
  await expect.poll(() => textOf(wrapper)).not.toBe(before)
})
