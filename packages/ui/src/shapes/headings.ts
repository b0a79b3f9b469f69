import {
  h,
  inject,
  provide,
  toValue,
  type FunctionalComponent,
  type HTMLAttributes,
  type InjectionKey,
  type MaybeRefOrGetter,
  type VNodeRef,
} from 'vue'

const firstKey: InjectionKey<MaybeRefOrGetter<number>> = Symbol('level of the highest headings')

/** Says which level the finder's highest headings have on the page around it; 2 where nobody says. */
export function provideHeadings(first: MaybeRefOrGetter<number>): void {
  provide(firstKey, first)
}

interface SectionHeadingProps extends HTMLAttributes {
  level: 2 | 3 | 4
  plain?: boolean
  ref?: VNodeRef
}

/** A heading of level 2, 3 or 4, were the finder's highest of level 2. It looks like one unless `plain`. */
export const SectionHeading: FunctionalComponent<SectionHeadingProps> = ({ level, plain }, { slots }) => {
  const first = toValue(inject(firstKey, 2))
  // HTML ends at six.
  const tag = `h${Math.min(6, first + level - 2)}`
  return h(tag, { class: plain ? [] : `nl-heading nl-heading--level-${level}` }, slots['default']?.())
}
SectionHeading.props = { level: null, plain: Boolean }
