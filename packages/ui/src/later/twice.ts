/** Tries again a moment later what did not come: over a bad line it may well come the next time. */
export async function twice<Result>(load: () => Promise<Result>): Promise<Result> {
  try {
    return await load()
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 500))
    return await load()
  }
}
