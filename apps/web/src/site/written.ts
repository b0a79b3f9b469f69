import type { HeadTag } from './head.ts'
import type { PageAt } from './pages.ts'

/** A page as it is written to a file. */
export interface Written {
  path: string
  language: string
  /** Undefined for the page of an address that leads nowhere. */
  at: PageAt | undefined
  title: string
  tags: HeadTag[]
  /** What the page is about, for machines: schema.org as JSON-LD. */
  data: object[]
  body: string
}
