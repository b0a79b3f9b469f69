/** A part of its own: checking brings a validation library along, which only what comes from outside needs. */
export { parseQuery } from '@overstap/core'
