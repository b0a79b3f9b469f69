/** A part of its own, for who searches by text. */
export { createSearch } from '@overstap/core/search'
