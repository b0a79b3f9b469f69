/** Why a finder could not be shown: the `code` of `overstap:error`. Permanent: never rename or reuse one. */
export type FinderErrorCode =
  /** A script of the finder did not come, or was not the one that was asked for. */
  | 'script'
  /** Nothing to show yet after four seconds. It may still come. */
  | 'late'
  /** The inventory did not come. */
  | 'inventory'
  /** What came is no inventory, or not the one that it says it is. */
  | 'damaged'

export class FinderError extends Error {
  override name = 'FinderError'
  readonly code: FinderErrorCode

  constructor(code: FinderErrorCode, cause: unknown) {
    super(code, { cause })
    this.code = code
  }
}
