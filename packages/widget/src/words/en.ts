import type { nl } from './nl.ts'

export const en: typeof nl = {
  selection: ({ count, of }) => `This page shows a selection: ${count} of ${of} initiatives.`,
  all: 'See them all on Overstap',
}
