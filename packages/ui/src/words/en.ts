import type { Asker } from '@overstap/core'
import type { nl } from './nl.ts'
import type { Translated } from './translate.ts'

const initiatives = (count: number): string => (count === 1 ? '1 initiative' : `${count} initiatives`)

/** "do you", "does your child", "do your pupils": a question put to whoever asks. */
const does = (asker: Asker): string => ({ self: 'do you', child: 'does your child', class: 'do your pupils' })[asker]
const can = (asker: Asker): string => ({ self: 'you', child: 'your child', class: 'your pupils' })[asker]

export const en: Translated<typeof nl> = {
  'fork.title': 'Who are you searching for?',
  'fork.self': 'For me',
  'fork.self.hint': 'I want to move into technology or IT',
  'fork.child': 'For my child',
  'fork.child.hint': 'I am a parent or guardian',
  'fork.class': 'For my class',
  'fork.class.hint': 'I am a teacher or mentor',

  'questions.title': 'Your questions',
  'questions.intro': 'Each answer changes the outcome at once. You may skip any question.',
  'questions.private': 'Your answers stay on this device. We send nothing.',
  'questions.all': 'All questions at once',
  'questions.one': 'One question at a time',
  'questions.ready': 'Done',
  'questions.no-wish': 'I do not mind',
  'questions.next': 'Next',
  'questions.unknown': 'I do not know',
  'questions.rather-not': 'I would rather not say',
  'questions.reset': 'Erase all answers',

  'question.workSituation': ({ asker }) =>
    ({
      self: 'What do you do now?',
      child: 'What does your child do now?',
      class: 'What kind of school are your pupils at?',
    })[asker],
  'question.hours': ({ asker }) => `How much time ${does(asker)} have a week?`,
  'question.travel': ({ asker }) => `How far ${does(asker)} want to travel?`,
  'question.dayparts': ({ asker }) => `On which days and times can ${can(asker)} come?`,
  'question.startBy': ({ asker }) => `When ${does(asker)} want to start at the latest?`,
  'question.languages': ({ asker }) => `In which language ${does(asker)} want lessons?`,

  'wishes.title': 'Your wishes',
  'wishes.intro':
    'A wish rules no initiative out. You do see what certainly fits. From the routes we leave out what is certainly too far or takes too many hours.',

  'routes.title': ({ asker }) =>
    ({ self: 'Your routes', child: 'Routes for your child', class: 'Routes for your class' })[asker],
  'routes.any-job': 'a job in technology or IT',
  'routes.no-goal': 'First tell us what you are looking for. Then we search for routes.',
  'routes.default-goal': 'You have not chosen a goal yet. So we show routes to any technical job.',
  'routes.busy': 'We are searching for routes.',

  'results.title.for': ({ asker }) =>
    ({
      self: 'What there is for you',
      child: 'What there is for your child',
      class: 'What there is for your class',
    })[asker],
  'results.count': ({ possible, closed }) =>
    `${initiatives(possible)} may fit, ${closed} ${closed === 1 ? 'does' : 'do'} not fit now.`,
  'results.count.open': ({ open, possible, closed }) =>
    `${initiatives(open)} ${open === 1 ? 'is' : 'are'} possible, ${possible} may be, ${closed} not now.`,
  'results.order': 'What has least in its way comes first.',
  'results.order.link': 'Read how we order',
  'results.jump': ({ count }) => `See routes and ${initiatives(count)}`,
  'results.more': ({ count }) => `Show ${count} more`,
  'results.more.of': ({ count, rest }) => `Show ${count} more of ${rest}`,
  'results.shown': ({ shown, total }) => `Now showing ${shown} of ${total}.`,
  'results.elsewhere': ({ count }) => `${initiatives(count)} ${count === 1 ? 'leads' : 'lead'} somewhere else`,
  'results.closed': ({ count }) => `${initiatives(count)} ${count === 1 ? 'does' : 'do'} not fit now`,
  'results.selection':
    'This is a small selection of what there is. A Werkcentrum in each region helps you on, free of charge.',
  'results.werkcentrum': 'Find the Werkcentrum in your region',

  'card.more': 'Why, and what do you ask?',
  'card.ended': 'Ended',
  'card.open-questions': ({ count }) =>
    count === 0 ? 'Nothing left to ask' : `${count} ${count === 1 ? 'point' : 'points'} to ask about`,
  'card.met': ({ count }) => `${count} met`,
  'card.unmet': ({ count }) => `${count} not met`,

  'range.strength': 'What works',
  'range.fit': 'Your wishes',
  'range.exact': ({ lo, of }) => `${lo} of ${of}`,
  'range.between': ({ lo, hi, of }) => `${lo} to ${hi} of ${of}`,
  'range.none': 'not applicable',
  'range.no-wishes': 'no wishes yet',

  'finder.missing': 'Not everything could load. Your answers are still here.',
  'finder.retry': 'Try again',
  'finder.error': 'Something went wrong. Reload the page.',
}
