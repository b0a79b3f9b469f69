import type { Messages } from './messages.ts'
import { labels } from './en-labels.ts'
import { sentences } from './en-sentences.ts'

export const en: Messages = { ...labels, ...sentences }
