import type { DefineComponent, EmitsToProps, HTMLAttributes } from 'vue'
import type { OverstapFinderEvents, OverstapFinderSettings } from './index.d.ts'

type Emits = { [Name in keyof OverstapFinderEvents]: (event: OverstapFinderEvents[Name]) => void }

declare module 'vue' {
  interface GlobalComponents {
    'overstap-finder': DefineComponent<OverstapFinderSettings & HTMLAttributes & EmitsToProps<Emits>>
  }
}
