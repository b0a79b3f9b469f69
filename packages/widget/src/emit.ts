import type { FinderErrorCode } from './finder-error.ts'

/** What a page can listen for. Counts and names of initiatives: never an answer that somebody gave. */
export interface FinderEvents {
  ready: { inventory: string }
  results: { open: number; toConfirm: number; closed: number }
  open: { initiative: string }
  error: { code: FinderErrorCode }
}

/** Tells the page around. `version` is that of what `detail` looks like. */
export function emit<Name extends keyof FinderEvents>(
  element: HTMLElement,
  name: Name,
  detail: FinderEvents[Name],
): void {
  element.dispatchEvent(
    new CustomEvent(`overstap:${name}`, { bubbles: true, composed: true, detail: { version: 1, ...detail } }),
  )
}
