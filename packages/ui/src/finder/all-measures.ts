/** A part of its own, for whatever lets a person, or the page, tell more than what is asked first. */
export { MEASURES } from '@overstap/core'
