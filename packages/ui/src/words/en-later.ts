import type { Asker } from '@overstap/core'
import type { nlLater } from './nl-later.ts'
import type { Translated } from './translate.ts'

const initiatives = (count: number): string => (count === 1 ? '1 initiative' : `${count} initiatives`)

/** "do you", "does your child", "do your pupils": a question put to whoever asks. */
const does = (asker: Asker): string => ({ self: 'do you', child: 'does your child', class: 'do your pupils' })[asker]
const has = (asker: Asker): string => ({ self: 'have you', child: 'has your child', class: 'have your pupils' })[asker]
const can = (asker: Asker): string => ({ self: 'you', child: 'your child', class: 'your pupils' })[asker]

export const enLater: Translated<typeof nlLater> = {
  'questions.remember': 'Remember my answers on this device',
  'questions.several': 'You can choose more than one.',
  'questions.skipped': 'Skipped',
  'questions.none-of-these': 'None of these',

  'question.place': ({ asker }) => `Where ${does(asker)} live?`,
  'question.age': ({ asker }) =>
    ({ self: 'How old are you?', child: 'How old is your child?', class: 'How old are your pupils?' })[asker],
  'question.goal': ({ asker }) =>
    ({
      self: 'What would you like?',
      child: 'What are you looking for?',
      class: 'What are you looking for?',
    })[asker],
  'question.level': ({ asker }) => `Which education ${has(asker)} completed?`,
  'question.level.hint': 'Choose the highest one with a diploma.',
  'question.dutch': ({ asker }) => `How well ${does(asker)} speak Dutch?`,
  'question.experience': ({ asker }) => `In which sector ${has(asker)} worked?`,
  'question.diplomaFields': ({ asker }) => `In which field ${does(asker)} hold a diploma?`,
  'question.occupations': ({ asker }) => `${cap(has(asker))} worked in one of these occupations?`,
  'question.groups': ({ asker }) => `${cap(does(asker))} belong to one of these groups?`,
  'question.referrers': ({ asker }) => `Who can sign ${can(asker)} up?`,
  'question.sex': ({ asker }) =>
    ({
      self: 'Are you a woman or a man?',
      child: 'Is your child a girl or a boy?',
      class: 'Are your pupils girls or boys?',
    })[asker],
  'question.residenceStatus': ({ asker }) =>
    ({
      self: 'What is your residence status?',
      child: 'What is the residence status of your child?',
      class: 'What is the residence status of your pupils?',
    })[asker],
  'question.benefit': ({ asker }) => `${cap(does(asker))} receive a benefit?`,
  'question.why': 'Why do we ask this?',

  'effect.none': 'This answer does not change your results.',
  effect: ({ before, after, changed }) =>
    `${before === after ? 'Still' : 'Now'} ${initiatives(after)} ${after === 1 ? 'fits' : 'fit'} or may fit.${before === after ? '' : ` Before, that was ${before}.`} ${changed === 0 ? 'The first five stay the same.' : `Of the first five, ${changed} ${changed === 1 ? 'is' : 'are'} different.`}`,

  'wish.not-stated': 'No source states this yet. So we cannot tell of any initiative whether it fits.',
  'wish.home-first': ({ asker }) =>
    `Also tell where ${can(asker)} ${asker === 'child' ? 'lives' : 'live'}. Otherwise we cannot measure the distance.`,
  'wish.hours.told': ({ count }) => `at most ${count} hours a week`,
  'wish.travel.told': ({ count }) => `at most ${count} kilometres`,
  'wish.hours.label': 'Hours a week, at most',
  'wish.hours.invalid': 'Enter a number of hours from 1 to 80.',
  'wish.travel.label': 'Kilometres, at most',
  'wish.travel.invalid': 'Enter a number of kilometres from 0 to 400.',
  'wish.startBy.label': 'At the latest on',

  'results.empty': 'Nothing in this inventory fits now',
  'results.empty.text':
    'That does not mean that there is nothing. The annex calls itself “only a small selection of all the fine and good examples”. There may be more in your region.',
  'filter.label': 'Search in the results',
  'filter.count': ({ count }) => `Found: ${initiatives(count)}.`,
  'filter.none': 'This finds nothing that fits now. Type something else or empty the search field.',
  'what-if.title': 'What could make more possible?',
  'weights.title': 'What counts most for you?',
  'compare.pick': 'Compare',
  'compare.lead': 'See them side by side',
  'share.title': 'Share this result with a link',

  'results.elsewhere.hint': 'You may be welcome, but the sources speak of another goal or direction.',
  'results.closed.hint': 'Each one says why not.',

  'place.municipality': 'Municipality',
  'place.municipality.hint': 'Type the name and choose from the list.',
  'place.list': 'Places',
  'place.is-region': 'whole region',
  'place.found': ({ count }) =>
    count === 0 ? 'Nothing in the list begins like this.' : `${count} in the list. Choose with the arrow keys.`,
  'place.unknown': ({ name }) =>
    `“${name}” is not in the list of municipalities. Choose the municipality your town belongs to, or choose a region.`,
  'place.postcode': ({ name }) => `That is in the municipality of ${name}.`,
  'place.region': 'Or choose a region only',
  'place.region.none': 'No region chosen',
  'age.label': 'Age in years',
  'age.invalid': 'Enter an age between 0 and 120.',
  'goal.sector': ({ sector }) => `a job ${sector}`,
  'goal.occupation': 'Or choose an occupation',
  'goal.occupation.none': 'No occupation chosen',

  'routes.choice': ({ shown, total }) =>
    total > shown ? `${shown} of ${total} routes, to begin with.` : `${shown === 1 ? '1 route' : `${shown} routes`}.`,
  'routes.all-shown': ({ total }) => `All ${total} routes.`,
  'routes.all': ({ total }) => `Show all ${total} routes`,
  'routes.fewer': 'Show fewer routes',
  'routes.nearest': 'What comes nearest',
  'routes.nearest.hint': 'These steps do lead to the goal. Here you read what stands in the way now.',
  'routes.print': 'Print these routes for a talk',
  'paper.tell': 'Tell yourself',
  'paper.ask': ({ name }) => `Ask ${name}`,
  'paper.sources': 'Where this is written',
  'routes.what-if': ({ total }) =>
    total === 0 ? 'What could make a route possible?' : 'What could make the routes better?',
  'routes.what-if.none': ({ total }) =>
    `No small change in what you told gives a ${total === 0 ? '' : 'better '}route now.`,
  'route.steps': ({ count }) => (count === 1 ? '1 step' : `${count} steps`),
  'route.step': ({ at, name }) => `Step ${at}: ${name}`,
  'route.paid-start': 'Paid work',
  'route.work-start': ({ when }) => `${when}. Pay before that: not known`,
  'route.arrival': 'Done',
  'route.cost': 'You pay',
  'route.unpaid': 'Without pay',
  'route.unpaid-none': 'never',
  'route.to-confirm': 'To confirm',
  'route.points': ({ count }) => (count === 0 ? 'nothing more' : `${count} ${count === 1 ? 'point' : 'points'}`),
  'route.unknown': 'not known',
  'route.calendar': ({ count }) => `Add to your calendar (${count} ${count === 1 ? 'day' : 'days'})`,
  'route.calendar.failed': 'That did not work. Try again later.',
  'route.this-week': 'To do this week',
  'route.confirm': ({ count }) => `What to confirm first (${count})`,
  'confirm.both': ({ name }) => `Tell ${name} this, and ask about it`,
  'leg.start': ({ when }) => `Start: ${when}`,
  'leg.start-unknown': 'Start: not known',
  'leg.more': 'Why, and what do we not know?',
  'leg.transfer': 'How you get here',
  'leg.time': 'Time and money',
  'legend.sure': 'nothing left to confirm',
  'legend.to-confirm': 'still to confirm',
  'legend.stated': 'a source names this transfer',
  'legend.inferred': 'no source names this transfer',

  'what-if.none': 'No small change in what you told makes more possible here now.',
  'weights.intro':
    'According to the annex these points make reskilling work. At first they all count the same: 1. Choose 0 to 10. They decide the order only where the rest is equal.',
  'weights.none-turns': 'Making one point count for more or less does not change what comes first now.',
  'weights.some-turn':
    'A point says at which number something else comes first. Where it says nothing, that point alone does not change it.',
  'weights.turns': ({ weight, name }) => `At ${weight}, ${name} comes first.`,
  'weights.reset': 'Let everything count the same',
  'weights.all-zero': 'At least one point has to count.',

  'compare.title': 'Side by side',
  'compare.count': ({ count }) =>
    count === 1 ? 'You picked 1. Pick one more.' : `You picked ${count}. You can compare 4, routes too.`,
  'compare.initiative': 'Initiative',
  'compare.route': 'Route',
  'compare.steps': 'Steps',
  'compare.transfers': 'Transfers',
  'compare.no-transfer': 'None: one step is enough.',
  'compare.routes-only': 'This applies to a route only.',
  'compare.confirm': 'Ask this first',
  'compare.more': ({ count }) => `And ${count} more questions, at the route or initiative itself.`,
  'compare.clear': 'Stop comparing',
  'compare.verdict': 'Is it possible?',
  'compare.ranges': 'How well does it fit?',
  'share.intro': 'The link holds everything you told. Whoever has the link can read this:',
  'share.link': 'Link',
  'share.hint': 'Copy the link and share it only with who may know this. We do not keep it.',
  'shared.title': 'Someone shares a result with you',
  'shared.intro': 'This is in the link. Nothing has been opened yet, and nothing is sent on.',
  'shared.other': ({ date }) => `The link was made on ${date}. You see the result of today, which may differ.`,
  'shared.open': 'See the result',
  'shared.leave': 'Do not open',
  'shared.damaged': 'This link is not complete. Ask for a new one, or begin yourself.',

  'card.page': ({ name }) => `Everything about ${name}`,
  'card.reasons': 'What is asked',
  'card.factors': 'What makes it work',
  'card.factors.none': 'This is not about reskilling. These points do not apply here.',
  'card.fit': 'Does it fit your wishes?',
  'card.terms': 'In practice',
  'card.notes': 'Good to know',
  'card.ask': 'Ask the provider',
  'unknown.not-stated': ({ names }) => `Not known: ${names}. The sources say nothing about it.`,
  'unknown.not-read': ({ names }) => `Not known: ${names}. We have not looked into this yet.`,
  'unknown.not-stated.these': 'Not known. The sources say nothing about:',
  'unknown.not-read.these': 'Not known. We have not looked into this yet:',

  'range.strength.long': ({ lo, hi, of }) =>
    hi - lo === of
      ? `Of the ${of} points that work, we do not know of any yet whether it is present.`
      : `Of the ${of} points that work, ${lo} ${lo === 1 ? 'is' : 'are'} certainly present.${hi > lo ? ` Of ${hi - lo} we do not know.` : ''}`,
  'range.fit.long': ({ lo, hi, of }) =>
    hi - lo === of
      ? `Whether this fits your ${of === 1 ? 'wish' : 'wishes'} we do not know.`
      : of === 1
        ? `${lo === 1 ? 'Certainly fits' : 'Does not fit'} your wish.`
        : `Certainly fits ${lo} of your ${of} wishes.${hi > lo ? ` Of ${hi - lo} we do not know.` : ''}`,

  'state.met': 'Met',
  'state.unmet': 'Not met',
  'state.unknown': 'Not known',
  'state.not-applicable': 'Not applicable',
  'state.note': 'Note',

  'read.start': 'Read aloud',
  'read.stop': 'Stop reading',
  'source.annex': 'Annex 1',
  'source.read-at': 'Source',
}

function cap(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
