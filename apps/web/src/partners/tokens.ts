import type { Choice } from './choice.ts'
import { inkOn } from './contrast.ts'

/** The custom properties that a choice of looks comes to; none where nothing was chosen. */
export function tokensOf({ accent, corners, size }: Choice): Readonly<Record<`--${string}`, string>> {
  return {
    ...(accent && {
      '--overstap-accent': `light-dark(${accent.light}, ${accent.dark})`,
      // Under the pointer: a little further from the ground.
      '--overstap-accent-strong': `light-dark(color-mix(in srgb, ${accent.light}, black 25%), color-mix(in srgb, ${accent.dark}, white 25%))`,
      '--overstap-on-accent': `light-dark(${inkOn(accent.light)}, ${inkOn(accent.dark)})`,
    }),
    ...(corners && { '--overstap-radius': corners }),
    ...(size && { '--overstap-size': size }),
  }
}
