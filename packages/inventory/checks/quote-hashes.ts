import { createHash } from 'node:crypto'

/** Stands for a quote that was found once in its own paragraph of the annex, which is itself not in the project. */
export function hashOf({ paragraph, text }: { paragraph: string; text: string }): string {
  return createHash('sha256').update(`${paragraph}\n${text}`).digest('hex')
}
