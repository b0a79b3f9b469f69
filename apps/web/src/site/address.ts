/** Told by the build; see vite.config.ts. */
declare const SITE_ADDRESS: string

/** Origin that the pages are at, as canonical addresses have it. */
export const siteAddress = SITE_ADDRESS
