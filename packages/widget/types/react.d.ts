import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { OverstapFinderElement, OverstapFinderEvents, OverstapFinderSettings } from './index.d.ts'

type Listeners = { [Name in keyof OverstapFinderEvents as `on${Name}`]?: (event: OverstapFinderEvents[Name]) => void }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'overstap-finder': DetailedHTMLProps<HTMLAttributes<OverstapFinderElement>, OverstapFinderElement> &
        OverstapFinderSettings &
        Listeners
    }
  }
}
