/** Told by the build; see vite.config.ts. */
declare const SITE_ADDRESS: string
declare const SITE_CONTACT: string

/** Origin that the pages are at, as canonical addresses have it. */
export const siteAddress = SITE_ADDRESS

/** Who readers can write to, where the operator of the site named someone. */
export const siteContact = SITE_CONTACT === '' ? undefined : SITE_CONTACT
