const PREFIX = '#uitkomst='

/** Text as a part of an address that browsers never send. */
export function toFragment(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const encoded = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return PREFIX + encoded.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Reads it back; undefined where the fragment is another, or damaged. */
export function fromFragment(fragment: string): string | undefined {
  if (!fragment.startsWith(PREFIX)) return undefined
  try {
    const encoded = fragment.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
