/**
 * LIX (Björnsson 1968): words a sentence, plus the percentage of words of more than six letters. It knows nothing of
 * meaning: a proxy that catches long sentences and long words, and no proof that a text is plain.
 */
export function lixOf(text: string, exempt: ReadonlySet<string> = new Set()): { lix: number; words: number } {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
  const sentences = Math.max(1, text.split(/[.!?:;]+(?:\s|$)/u).filter((part) => /\p{L}/u.test(part)).length)
  const long = words.filter((word) => word.length > 6 && !exempt.has(word.toLowerCase()))
  return {
    lix: words.length === 0 ? 0 : words.length / sentences + (100 * long.length) / words.length,
    words: words.length,
  }
}
