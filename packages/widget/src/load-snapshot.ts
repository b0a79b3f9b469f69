import { canonicalJson, type Inventory } from '@overstap/core'
import { FinderError } from './finder-error.ts'

/**
 * Fetches an inventory and holds it against its version, which is the hash of its content.
 * @param version the one it has to be, where that is known.
 * @throws FinderError `inventory` or `damaged`.
 */
export async function loadSnapshot(address: string, version?: string): Promise<Inventory> {
  const text = await fetch(address, { credentials: 'omit' }).then(
    (response) => {
      if (response.ok) return response.text()
      throw new FinderError('inventory', `${address} answered ${response.status}`)
    },
    (cause: unknown) => {
      throw new FinderError('inventory', `${address} did not answer`, { cause })
    },
  )
  try {
    const snapshot = JSON.parse(text) as Inventory
    const { version: told, ...content } = snapshot
    if (version !== undefined && told !== version) throw new Error(`this is version ${told}, not ${version}`)
    const hash = await hashOf(canonicalJson(content))
    if (hash !== undefined && hash !== told) throw new Error(`its content is that of version ${hash}, not ${told}`)
    if (!Array.isArray(snapshot.initiatives)) throw new Error('it lists no initiatives')
    return snapshot
  } catch (cause) {
    throw new FinderError('damaged', `${address} is not a whole inventory`, { cause })
  }
}

/** SHA-256 in hexadecimal; undefined on a page over plain HTTP, where a browser computes none. */
async function hashOf(text: string): Promise<string | undefined> {
  if (!globalThis.isSecureContext) return undefined
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
