/** Waits less than a second, everyone for another time: whoever failed together does not come back together. */
export const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, Math.random() * 999))
