/** The names that may be referred to: of a registry's records, or of one section of the annex. */
export interface Names {
  /** Whether there is a record of this name. */
  has: (id: string) => boolean
  /**
   * Whether there may be one that could not be read. What is wrong with that is told where it stands: to call the name
   * missing wherever it is used would send an author looking in files with nothing wrong in them.
   */
  unread: (id: string) => boolean
}

/** Records that may have been written where a file could not be read, or a single one of them. */
export function namesOf(
  records: Iterable<{ id: string }>,
  { isRead, written = [] }: { isRead: boolean; written?: Iterable<string> },
): Names {
  const ids = new Set(Array.from(records, ({ id }) => id))
  const all = new Set(written)
  return { has: (id) => ids.has(id), unread: (id) => !ids.has(id) && (!isRead || all.has(id)) }
}
