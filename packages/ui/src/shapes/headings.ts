import { inject, provide, toValue, type InjectionKey, type MaybeRefOrGetter } from 'vue'

const firstKey: InjectionKey<MaybeRefOrGetter<number>> = Symbol('level of the highest headings')

/** Says which level the finder's highest headings have on the page around it; 2 where nobody says. */
export function provideHeadings(first: MaybeRefOrGetter<number>): void {
  provide(firstKey, first)
}

/** The element for a heading, as if the finder's highest were of level 2. HTML ends at six. */
export function useHeadings(): (level: 2 | 3 | 4) => string {
  const first = inject(firstKey, 2)
  return (level) => `h${Math.min(6, toValue(first) + level - 2)}`
}
