import { pause } from '@overstap/ui/pause'
import { fetchScript, type FetchScript } from './fetch-script.ts'
import { SETTINGS } from './settings.ts'

/** The finder's first script, relative to this one, and its hash; see scripts/build.ts. */
declare const MAIN: string
declare const INTEGRITY: string

interface Main {
  /** Shows the finder in place of what was there. @throws FinderError */
  mount: (element: OverstapFinder, fetchScript: FetchScript) => Promise<void>
}

const main = import.meta.resolve(MAIN)

/** A custom element that is small until it nears the screen. Until then, and whenever that fails, it shows its content. */
class OverstapFinder extends HTMLElement {
  declare readonly language: string | null
  declare readonly site: string | null

  constructor() {
    super()
    this.attachShadow({ mode: 'open' }).append(document.createElement('slot'))
    // What a page set before this script came hides what the class does with it.
    for (const name of SETTINGS as never[]) {
      const value = this[name]
      delete this[name]
      this[name] = value
    }
    new IntersectionObserver(
      (entries, near) => {
        // The last one says how it is now.
        if (!entries.at(-1)?.isIntersecting) return
        near.disconnect()
        const late = setTimeout(tell, 4000, this, 'late')
        void load()
          .catch(() => pause().then(load))
          .then(({ mount }) => mount(this, fetchScript))
          .catch(({ code = 'script' }) => tell(this, code))
          .finally(() => clearTimeout(late))
      },
      { rootMargin: '600px' },
    ).observe(this)
  }
}
export type { OverstapFinder }

// The attribute holds whatever was set, as text.
for (const name of SETTINGS)
  Object.defineProperty(OverstapFinder.prototype, name, {
    get(this: Element) {
      return this.getAttribute(name)
    },
    set(this: Element, value: unknown) {
      if (value === null || value === undefined) this.removeAttribute(name)
      else this.setAttribute(name, typeof value === 'object' ? JSON.stringify(value) : (value as string))
    },
  })

const load = (): Promise<Main> => fetchScript(main, INTEGRITY).then(() => import(main))

/** Says so, beside what the page itself wrote between the element's tags. */
function tell(element: OverstapFinder, code: string): void {
  const message = document.createElement('p')
  const link = document.createElement('a')
  const lang = element.language ?? 'nl'
  message.append(link)
  message.role = 'alert'
  message.lang = lang
  const origin = `${main}/../../..`
  link.href = element.site || origin
  // Whatever else was set is no place to go to.
  if (!link.protocol.startsWith('http')) link.href = origin
  link.append(
    lang === 'en' ? 'The finder could not load. Go to Overstap' : 'De zoeker kon niet laden. Ga naar Overstap',
  )
  element.shadowRoot?.replaceChildren(document.createElement('slot'), message)
  element.dispatchEvent(
    new CustomEvent('overstap:error', { bubbles: true, composed: true, detail: { version: 1, code } }),
  )
}

if (!customElements.get('overstap-finder')) customElements.define('overstap-finder', OverstapFinder)
