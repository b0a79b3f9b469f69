// @vitest-environment happy-dom
import { MEASURES } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { flushPromises, mount } from '@vue/test-utils'
import { defineComponent, h } from 'vue'
import { expect, test, vi } from 'vitest'
import { createAdvice } from '../finder/advice.ts'
import { measureBy } from '../finder/measures.ts'
import { provideFinder, provideMiss } from '../finder/provide-finder.ts'
import { useFinder } from '../finder/use-finder.ts'
import type { MissingPart } from '../later/missing-part.ts'
import { provideWords } from '../words/provide-words.ts'
import WeightPanel from './WeightPanel.vue'
import WhatIfList from './WhatIfList.vue'

measureBy(MEASURES)

const links = { initiative: (id: string) => `/${id}`, method: () => '/over', shared: (fragment: string) => fragment }

test.each([
  ['weights', WeightPanel, /Eén punt zwaarder of lichter|Onder een punt staat/],
  ['what-ifs', WhatIfList, /Wat als|Geen kleine verandering/],
])(
  '%s without what works them out: that is told, what is there stays, and it can be asked for again',
  async (_, part, told) => {
    const advice = vi.fn()
    advice.mockResolvedValueOnce(undefined).mockResolvedValueOnce(undefined).mockResolvedValue(createAdvice(inventory))
    const missing: MissingPart[] = []
    const host = defineComponent({
      setup() {
        const finder = useFinder(inventory, '2026-11-28')
        finder.start('self')
        provideFinder({ ...finder, advice }, links)
        provideMiss((one) => missing.push(one))
        provideWords(inventory, 'nl')
        return () => h(part)
      },
    })
    const mounted = mount(host)
    await flushPromises()
    expect(missing).toHaveLength(1)
    expect(mounted.findAll('.ov-weight')).toHaveLength(part === WeightPanel ? inventory.successFactors.length : 0)
    expect(mounted.find('.ov-what-ifs').exists()).toBe(false)
    expect(mounted.text()).not.toMatch(told)
    missing[0]?.retry()
    await flushPromises()
    expect(missing).toHaveLength(2)
    missing[1]?.retry()
    await expect.poll(() => mounted.text()).toMatch(told)
    expect(missing).toHaveLength(2)
  },
)
