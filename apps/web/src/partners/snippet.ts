import { attributesOf, type Choice } from './choice.ts'
import { tokensOf } from './tokens.ts'

/** What a snippet speaks of that nobody chooses. */
export interface Surroundings {
  /** Origin that partners load the widget from. */
  site: string
  /** Paths of the widget's loader, and the hash of the one that stays. */
  widget: { pinned: string; moving: string; integrity: string }
  /** The link for where there is no JavaScript. */
  link: { path: string; text: string }
}

/** The lines that a partner puts on a page. */
export function htmlOf(choice: Choice, { site, widget, link }: Surroundings): string {
  const pinned = choice.version === 'pinned'
  const source = { type: 'module', src: site + (pinned ? widget.pinned : widget.moving) }
  const hash = pinned ? { crossorigin: '', integrity: widget.integrity } : {}
  return [
    `<script${written({ ...source, ...hash })}></script>`,
    `<overstap-finder${written(attributesOf(choice))}>`,
    `  <a${written({ href: site + link.path })}>${escaped(link.text)}</a>`,
    '</overstap-finder>',
  ].join('\n')
}

/** What a partner adds to their styles; undefined where nothing has to look otherwise. */
export function cssOf(choice: Choice): string | undefined {
  const lines = Object.entries(tokensOf(choice)).map(([name, value]) => `  ${name}: ${value};`)
  return lines.length === 0 ? undefined : ['overstap-finder {', ...lines, '}'].join('\n')
}

function written(attributes: Readonly<Record<string, string>>): string {
  const parts = Object.entries(attributes).map(([name, value]) => (value ? `${name}="${escaped(value)}"` : name))
  return parts.map((part) => ` ${part}`).join('')
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
