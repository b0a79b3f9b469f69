import { canonicalJson, type Inventory } from '@overstap/core'
import { FinderError } from './finder-error.ts'

/**
 * Fetches an inventory and holds it against its version, which is the hash of its content.
 * @param version the one it has to be, where that is known.
 * @throws FinderError `inventory` or `damaged`.
 */
export async function loadSnapshot(address: string, version?: string): Promise<Inventory> {
  const response = await fetch(address, { credentials: 'omit' }).catch((cause: unknown) => {
    throw new FinderError('inventory', cause)
  })
  if (!response.ok) throw new FinderError('inventory', response.status)
  try {
    const snapshot = (await response.json()) as Inventory
    const { version: told, ...content } = snapshot
    const wanted = [version, await hashOf(canonicalJson(content))]
    if (wanted.some((hash) => hash !== undefined && hash !== told)) throw new Error(`${told} is not ${wanted.join()}`)
    if (!Array.isArray(snapshot.initiatives)) throw new Error('no initiatives')
    return snapshot
  } catch (cause) {
    throw new FinderError('damaged', cause)
  }
}

/** SHA-256 in hexadecimal; undefined on a page over plain HTTP, where a browser computes none. */
async function hashOf(text: string): Promise<string | undefined> {
  if (!globalThis.isSecureContext) return undefined
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
