import type { Messages } from './messages.ts'
import { labels } from './nl-labels.ts'
import { sentences } from './nl-sentences.ts'

export const nl: Messages = { ...labels, ...sentences }
