import type { Asker } from '@overstap/core'

/** "1 initiatief", "3 initiatieven". */
const initiatives = (count: number): string => (count === 1 ? '1 initiatief' : `${count} initiatieven`)

/**
 * Dutch interface texts of the finder, aimed at B1: those of its first view. What later parts say is in nl-later.ts, and
 * what is said of an initiative comes from core.
 */
export const nl = {
  'fork.title': 'Voor wie zoek je?',
  'fork.self': 'Voor mij',
  'fork.self.hint': 'Ik wil zelf de techniek of ICT in',
  'fork.child': 'Voor mijn kind',
  'fork.child.hint': 'Ik ben ouder of verzorger',
  'fork.class': 'Voor mijn klas',
  'fork.class.hint': 'Ik ben leraar of begeleider',

  'questions.title': 'Je vragen',
  'questions.intro': 'Elk antwoord verandert de uitkomst meteen. Je mag elke vraag overslaan.',
  'questions.private': 'Je antwoorden blijven op dit apparaat. We versturen niets.',
  'questions.all': 'Alle vragen tegelijk',
  'questions.one': 'Eén vraag tegelijk',
  'questions.ready': 'Klaar',
  'questions.no-wish': 'Maakt niet uit',
  'questions.next': 'Verder',
  'questions.unknown': 'Weet ik niet',
  'questions.rather-not': 'Zeg ik liever niet',
  'questions.reset': 'Wis alle antwoorden',

  'question.workSituation': ({ asker }: { asker: Asker }) =>
    ({ self: 'Wat doe je nu?', child: 'Wat doet je kind nu?', class: 'Op wat voor school zitten je leerlingen?' })[
      asker
    ],
  'question.hours': ({ asker }: { asker: Asker }) =>
    ({
      self: 'Hoeveel tijd heb je per week?',
      child: 'Hoeveel tijd heeft je kind per week?',
      class: 'Hoeveel tijd hebben je leerlingen per week?',
    })[asker],
  'question.travel': ({ asker }: { asker: Asker }) =>
    ({
      self: 'Hoe ver wil je reizen?',
      child: 'Hoe ver wil je kind reizen?',
      class: 'Hoe ver willen je leerlingen reizen?',
    })[asker],
  'question.dayparts': ({ asker }: { asker: Asker }) =>
    ({
      self: 'Op welke dagen en tijden kun je?',
      child: 'Op welke dagen en tijden kan je kind?',
      class: 'Op welke dagen en tijden kunnen je leerlingen?',
    })[asker],
  'question.startBy': ({ asker }: { asker: Asker }) =>
    ({
      self: 'Wanneer wil je uiterlijk beginnen?',
      child: 'Wanneer wil je kind uiterlijk beginnen?',
      class: 'Wanneer willen je leerlingen uiterlijk beginnen?',
    })[asker],
  'question.languages': ({ asker }: { asker: Asker }) =>
    ({
      self: 'In welke taal wil je les?',
      child: 'In welke taal wil je kind les?',
      class: 'In welke taal willen je leerlingen les?',
    })[asker],

  'wishes.title': 'Je wensen',
  'wishes.intro':
    'Een wens sluit geen initiatief uit. Je ziet wel wat zeker past. Uit de routes laten we weg wat zeker te ver is of te veel uren kost.',

  'routes.title': ({ asker }: { asker: Asker }) =>
    ({ self: 'Je routes', child: 'Routes voor je kind', class: 'Routes voor je klas' })[asker],
  'routes.any-job': 'een baan in techniek of ICT',
  'routes.no-goal': 'Vertel eerst wat je zoekt. Dan zoeken we routes.',
  'routes.default-goal': 'Je hebt nog geen doel gekozen. Daarom laten we routes naar elke technische baan zien.',
  'routes.busy': 'We zoeken routes.',

  'results.title.for': ({ asker }: { asker: Asker }) =>
    ({ self: 'Wat er voor jou is', child: 'Wat er voor je kind is', class: 'Wat er voor je klas is' })[asker],
  'results.count': ({ possible, closed }: { possible: number; closed: number }) =>
    `${initiatives(possible)} ${possible === 1 ? 'past' : 'passen'} misschien, ${closed} ${closed === 1 ? 'past' : 'passen'} nu niet.`,
  'results.count.open': ({ open, possible, closed }: { open: number; possible: number; closed: number }) =>
    `${initiatives(open)} ${open === 1 ? 'kan' : 'kunnen'}, ${possible} misschien, ${closed} nu niet.`,
  'results.order': 'Bovenaan staat waar het minst in de weg zit.',
  'results.order.link': 'Lees hoe we ordenen',
  'results.jump': ({ count }: { count: number }) => `Bekijk routes en ${initiatives(count)}`,
  'results.more': ({ count }: { count: number }) => `Toon nog ${count}`,
  'results.more.of': ({ count, rest }: { count: number; rest: number }) => `Toon nog ${count} van ${rest}`,
  'results.shown': ({ shown, total }: { shown: number; total: number }) => `Je ziet nu ${shown} van de ${total}.`,
  'results.elsewhere': ({ count }: { count: number }) =>
    `${initiatives(count)} ${count === 1 ? 'leidt' : 'leiden'} ergens anders heen`,
  'results.closed': ({ count }: { count: number }) =>
    `${initiatives(count)} ${count === 1 ? 'past' : 'passen'} nu niet`,
  'results.selection':
    'Dit is een kleine selectie van wat er is. In elke regio helpt een Werkcentrum je verder, gratis.',
  'results.werkcentrum': 'Vind het Werkcentrum in je regio',

  'card.more': 'Waarom, en wat vraag je na?',
  'card.ended': 'Gestopt',
  'card.open-questions': ({ count }: { count: number }) =>
    count === 0 ? 'Niets meer na te vragen' : `${count} ${count === 1 ? 'punt' : 'punten'} navragen`,
  'card.met': ({ count }: { count: number }) => `${count} ${count === 1 ? 'klopt' : 'kloppen'}`,
  'card.unmet': ({ count }: { count: number }) => `${count} ${count === 1 ? 'klopt' : 'kloppen'} niet`,

  'range.strength': 'Wat werkt',
  'range.fit': 'Je wensen',
  'range.exact': ({ lo, of }: { lo: number; of: number }) => `${lo} van ${of}`,
  'range.between': ({ lo, hi, of }: { lo: number; hi: number; of: number }) => `${lo} tot ${hi} van ${of}`,
  'range.none': 'niet van toepassing',
  'range.no-wishes': 'nog geen wensen',

  'finder.missing': 'Niet alles kon laden. Je antwoorden zijn er nog.',
  'finder.retry': 'Probeer opnieuw',
  'finder.error': 'Er ging iets mis. Laad de pagina opnieuw.',
} as const
