import { shallowRef, type ShallowRef } from 'vue'
import { untilItComes } from '../later/missing-part.ts'
import type { Advice } from './advice.ts'
import { useMiss, useProvidedFinder } from './provide-finder.ts'

/** Advice, for a part that has nothing to say without it; undefined until it has come. That it has not is told. */
export function useAdvice(): Readonly<ShallowRef<Advice | undefined>> {
  const finder = useProvidedFinder()
  const advice = shallowRef<Advice>()
  // Questions have an order to go on in without it, so for them it is no error that it did not come.
  const load = async () => {
    const loaded = await finder.advice()
    if (loaded === undefined) throw new Error('advice did not come')
    return loaded
  }
  void untilItComes(load, useMiss()).then((loaded) => (advice.value = loaded))
  return advice
}
