/** Something that the finder needs now did not come. What is there stays, and this can be asked for again. */
export class MissingPart extends Error {
  readonly retry: () => void

  constructor(cause: unknown, retry: () => void) {
    super('a part of the finder did not come', { cause })
    this.retry = retry
  }
}

/** Waits for what may not come until it has: each time that it has not, that is told, and waits for someone to try again. */
export async function untilItComes<Result>(
  load: () => Promise<Result>,
  tell: (missing: MissingPart) => void,
): Promise<Result> {
  for (;;)
    try {
      return await load()
    } catch (error) {
      await new Promise<void>((retry) => tell(new MissingPart(error, retry)))
    }
}
