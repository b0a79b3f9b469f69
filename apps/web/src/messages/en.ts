import type { Translated } from '@overstap/ui'
import type { nl } from './nl.ts'

export const en: Translated<typeof nl> = {
  skip: 'To the content',
  'brand.home': 'Overstap, to the start',
  'nav.label': 'Main menu',
  'nav.find': 'Find',
  'nav.initiatives': 'Initiatives',
  'nav.works': 'What works',
  'nav.scaling': 'Scaling',
  'nav.about': 'About',
  'footer.what':
    'Overstap is an open inventory of Dutch initiatives that help people into work in technology and IT. It rests on an annex in which partners say what works and what gets in the way.',
  'footer.private': 'No cookies, no trackers. Your answers stay on your own device.',
  'footer.method': 'How it works',
  'footer.version': 'Version of the inventory:',
  'footer.data': 'All data (JSON)',

  'home.title': 'Change over to technology or IT',
  'home.lead':
    'Answer a few questions. You see at once which initiatives fit you, why, and what nobody has written down yet.',
  'home.private': 'Your answers stay on this device. We send and keep nothing.',
  'home.more': 'Or look around',
  'home.initiatives': ({ count }) =>
    `${count} initiatives by phase of life, with all that is known and where it was read.`,
  'home.works': 'What is known about what works, and how strong the evidence is.',
  'home.scaling': 'What makes it hard to grow, and what helps.',

  'find.title': 'Find what fits you',
}
