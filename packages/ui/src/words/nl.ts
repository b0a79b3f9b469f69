import type { Asker } from '@overstap/core'

const whom = (asker: Asker): { you: string; your: string } =>
  asker === 'self'
    ? { you: 'je', your: 'je' }
    : asker === 'child'
      ? { you: 'je kind', your: 'van je kind' }
      : { you: 'je leerlingen', your: 'van je leerlingen' }

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
  'questions.skipped': 'Overgeslagen',
  'questions.reset': 'Wis alle antwoorden',
  'questions.none-of-these': 'Geen van deze',

  'question.place': ({ asker }: { asker: Asker }) =>
    ({ self: 'Waar woon je?', child: 'Waar woont je kind?', class: 'Waar wonen je leerlingen?' })[asker],
  'question.age': ({ asker }: { asker: Asker }) =>
    ({ self: 'Hoe oud ben je?', child: 'Hoe oud is je kind?', class: 'Hoe oud zijn je leerlingen?' })[asker],
  'question.workSituation': ({ asker }: { asker: Asker }) =>
    ({ self: 'Wat doe je nu?', child: 'Wat doet je kind nu?', class: 'Op wat voor school zitten je leerlingen?' })[
      asker
    ],
  'question.goal': ({ asker }: { asker: Asker }) =>
    ({ self: 'Wat wil je?', child: 'Wat zoek je voor je kind?', class: 'Wat zoek je voor je klas?' })[asker],
  'question.level': ({ asker }: { asker: Asker }) =>
    `Welke opleiding ${asker === 'class' ? 'hebben' : asker === 'self' ? 'heb' : 'heeft'} ${whom(asker).you} afgemaakt?`,
  'question.level.hint': 'Kies de hoogste opleiding met een diploma.',
  'question.dutch': ({ asker }: { asker: Asker }) =>
    `Hoe goed ${asker === 'class' ? 'spreken' : asker === 'self' ? 'spreek' : 'spreekt'} ${whom(asker).you} Nederlands?`,
  'question.experience': ({ asker }: { asker: Asker }) =>
    asker === 'self'
      ? 'In welke sector heb je gewerkt?'
      : `In welke sector ${asker === 'class' ? 'hebben' : 'heeft'} ${whom(asker).you} gewerkt?`,
  'question.diplomaFields': ({ asker }: { asker: Asker }) =>
    asker === 'self'
      ? 'In welke richting heb je een diploma?'
      : `In welke richting ${asker === 'class' ? 'hebben' : 'heeft'} ${whom(asker).you} een diploma?`,
  'question.occupations': ({ asker }: { asker: Asker }) =>
    asker === 'self'
      ? 'Heb je in een van deze beroepen gewerkt?'
      : `${asker === 'class' ? 'Hebben' : 'Heeft'} ${whom(asker).you} in een van deze beroepen gewerkt?`,
  'question.groups': ({ asker }: { asker: Asker }) =>
    asker === 'self'
      ? 'Hoor je bij een van deze groepen?'
      : `${asker === 'class' ? 'Horen' : 'Hoort'} ${whom(asker).you} bij een van deze groepen?`,
  'question.referrers': ({ asker }: { asker: Asker }) =>
    ({
      self: 'Wie kan je aanmelden?',
      child: 'Wie kan je kind aanmelden?',
      class: 'Wie kan je leerlingen aanmelden?',
    })[asker],
  'question.sex': ({ asker }: { asker: Asker }) =>
    ({
      self: 'Ben je een vrouw of een man?',
      child: 'Is je kind een meisje of een jongen?',
      class: 'Zijn je leerlingen meisjes of jongens?',
    })[asker],
  'question.residenceStatus': ({ asker }: { asker: Asker }) =>
    ({
      self: 'Wat is je verblijfsstatus?',
      child: 'Wat is de verblijfsstatus van je kind?',
      class: 'Wat is de verblijfsstatus van je leerlingen?',
    })[asker],
  'question.benefit': ({ asker }: { asker: Asker }) =>
    ({
      self: 'Krijg je een uitkering?',
      child: 'Krijgt je kind een uitkering?',
      class: 'Krijgen je leerlingen een uitkering?',
    })[asker],
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
    'Een wens sluit geen initiatief uit. Je ziet wel wat zeker past. Uit je routes laten we weg wat zeker te ver is of te veel uren kost.',
  'wish.hours.told': ({ count }: { count: number }) => `hoogstens ${count} uur per week`,
  'wish.travel.told': ({ count }: { count: number }) => `hoogstens ${count} kilometer`,

  'effect.none': 'Dit antwoord verandert je resultaten niet.',
  effect: ({ before, after, changed }: { before: number; after: number; changed: number }) =>
    `${before === after ? 'Nog steeds' : 'Nu'} ${after === 1 ? 'past' : 'passen'} er ${initiatives(after)}, zeker of misschien.${before === after ? '' : ` Eerst ${before === 1 ? 'was' : 'waren'} het er ${before}.`} ${changed === 0 ? 'De eerste vijf blijven gelijk.' : `Van de eerste vijf ${changed === 1 ? 'is er 1' : `zijn er ${changed}`} anders.`}`,

  'goal.sector': ({ sector }: { sector: string }) => `een baan ${sector}`,

  'routes.title': ({ goal }: { goal: string }) => `Je routes: ${goal}`,
  'routes.title.none': 'Je routes',
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
  'results.elsewhere.hint':
    'Je kunt hier misschien wel terecht, maar de bronnen noemen een ander doel of een andere richting.',
  'results.closed': ({ count }: { count: number }) =>
    `${initiatives(count)} ${count === 1 ? 'past' : 'passen'} nu niet`,
  'results.closed.hint': 'Bij elk initiatief lees je waarom niet.',
  'results.empty': 'In deze inventarisatie past nu niets',
  'results.empty.text':
    'Dat zegt niet dat er niets is. De bijlage noemt zichzelf “een kleine selectie van alle mooie en goede voorbeelden”. In jouw regio kan meer zijn.',
  'results.selection':
    'Dit is een kleine selectie van wat er is. In elke regio helpt een Werkcentrum je verder, gratis.',
  'results.werkcentrum': 'Vind het Werkcentrum in je regio',

  'filter.label': 'Zoek in de uitkomst',
  'filter.count': ({ count }: { count: number }) => `Gevonden: ${initiatives(count)}.`,
  'filter.none': 'Hiermee vind je nu niets dat past. Typ iets anders of maak het zoekveld leeg.',
  'what-if.title': 'Wat kan meer mogelijk maken?',
  'weights.title': 'Wat telt voor jou het meest?',

  'compare.pick': 'Vergelijk',
  'compare.lead': 'Bekijk ze naast elkaar',
  'share.title': 'Deel deze uitkomst met een link',

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

  'finder.error': 'Er ging iets mis. Laad de pagina opnieuw.',
} as const
