import type { Asker } from '@overstap/core'

const whom = (asker: Asker): { you: string; your: string } =>
  asker === 'self'
    ? { you: 'je', your: 'je' }
    : asker === 'child'
      ? { you: 'je kind', your: 'van je kind' }
      : { you: 'je leerlingen', your: 'van je leerlingen' }

/** "1 initiatief", "3 initiatieven". */
const initiatives = (count: number): string => (count === 1 ? '1 initiatief' : `${count} initiatieven`)

/** What later parts of the finder say in Dutch, aimed at B1. */
export const nlLater = {
  'questions.remember': 'Onthoud mijn antwoorden op dit apparaat',
  'questions.several': 'Je kunt er meer kiezen.',
  'questions.skipped': 'Overgeslagen',
  'questions.none-of-these': 'Geen van deze',

  'question.place': ({ asker }: { asker: Asker }) =>
    ({ self: 'Waar woon je?', child: 'Waar woont je kind?', class: 'Waar wonen je leerlingen?' })[asker],
  'question.age': ({ asker }: { asker: Asker }) =>
    ({ self: 'Hoe oud ben je?', child: 'Hoe oud is je kind?', class: 'Hoe oud zijn je leerlingen?' })[asker],
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
  'question.why': 'Waarom vragen we dit?',

  'effect.none': 'Dit antwoord verandert je resultaten niet.',
  effect: ({ before, after, changed }: { before: number; after: number; changed: number }) =>
    `${before === after ? 'Nog steeds' : 'Nu'} ${after === 1 ? 'past' : 'passen'} er ${initiatives(after)}, zeker of misschien.${before === after ? '' : ` Eerst ${before === 1 ? 'was' : 'waren'} het er ${before}.`} ${changed === 0 ? 'De eerste vijf blijven gelijk.' : `Van de eerste vijf ${changed === 1 ? 'is er 1' : `zijn er ${changed}`} anders.`}`,

  'wish.not-stated': 'Nog geen enkele bron noemt dit. Daarom weten we van geen enkel initiatief of het past.',
  'wish.home-first': ({ asker }: { asker: Asker }) =>
    `Vertel ook waar ${whom(asker).you} ${asker === 'class' ? 'wonen' : 'woont'}. Anders kunnen we de afstand niet meten.`,
  'wish.hours.told': ({ count }: { count: number }) => `hoogstens ${count} uur per week`,
  'wish.travel.told': ({ count }: { count: number }) => `hoogstens ${count} kilometer`,
  'wish.hours.label': 'Uren per week, hoogstens',
  'wish.hours.invalid': 'Vul een aantal uren in van 1 tot en met 80.',
  'wish.travel.label': 'Kilometers, hoogstens',
  'wish.travel.invalid': 'Vul een aantal kilometers in van 0 tot en met 400.',
  'wish.startBy.label': 'Uiterlijk op',

  'results.empty': 'In deze inventarisatie past nu niets',
  'results.empty.text':
    'Dat zegt niet dat er niets is. De bijlage noemt zichzelf “een kleine selectie van alle mooie en goede voorbeelden”. In jouw regio kan meer zijn.',
  'filter.label': 'Zoek in de uitkomst',
  'filter.count': ({ count }: { count: number }) => `Gevonden: ${initiatives(count)}.`,
  'filter.none': 'Hiermee vind je nu niets dat past. Typ iets anders of maak het zoekveld leeg.',
  'what-if.title': 'Wat kan meer mogelijk maken?',
  'weights.title': 'Wat telt voor jou het meest?',
  'compare.pick': 'Vergelijk',
  'compare.lead': 'Bekijk ze naast elkaar',
  'share.title': 'Deel deze uitkomst met een link',

  'results.elsewhere.hint':
    'Je kunt hier misschien wel terecht, maar de bronnen noemen een ander doel of een andere richting.',
  'results.closed.hint': 'Bij elk initiatief lees je waarom niet.',

  'place.municipality': 'Gemeente',
  'place.municipality.hint': 'Typ de naam en kies uit de lijst.',
  'place.list': 'Plaatsen',
  'place.is-region': 'hele regio',
  'place.found': ({ count }: { count: number }) =>
    count === 0 ? 'Niets in de lijst begint zo.' : `${count} in de lijst. Kies met de pijltjes.`,
  'place.unknown': ({ name }: { name: string }) =>
    `“${name}” staat niet in de lijst van gemeenten. Kies de gemeente waar je plaats bij hoort, of kies een regio.`,
  'place.postcode': ({ name }: { name: string }) => `Dat is in de gemeente ${name}.`,
  'place.region': 'Of kies alleen een regio',
  'place.region.none': 'Geen regio gekozen',
  'age.label': 'Leeftijd in jaren',
  'age.invalid': 'Vul een leeftijd in tussen 0 en 120.',
  'goal.sector': ({ sector }: { sector: string }) => `een baan ${sector}`,
  'goal.occupation': 'Of kies een beroep',
  'goal.occupation.none': 'Geen beroep gekozen',

  'routes.choice': ({ shown, total }: { shown: number; total: number }) =>
    total > shown
      ? `${shown} van de ${total} routes, om mee te beginnen.`
      : `${shown === 1 ? '1 route' : `${shown} routes`}.`,
  'routes.all-shown': ({ total }: { shown: number; total: number }) => `Alle ${total} routes.`,
  'routes.all': ({ total }: { total: number }) => `Toon alle ${total} routes`,
  'routes.fewer': 'Toon minder routes',
  'routes.nearest': 'Wat het dichtst in de buurt komt',
  'routes.nearest.hint': 'Deze stappen leiden wel naar het doel. Hier lees je wat er nu in de weg zit.',
  'routes.print': 'Print deze routes voor een gesprek',
  'paper.tell': 'Vertel zelf',
  'paper.ask': ({ name }: { name: string }) => `Vraag aan ${name}`,
  'paper.sources': 'Waar dit staat',
  'routes.what-if': ({ total }: { total: number }) =>
    total === 0 ? 'Wat kan een route mogelijk maken?' : 'Wat kan de routes beter maken?',
  'routes.what-if.none': ({ total }: { total: number }) =>
    `Geen kleine verandering in wat je vertelde geeft nu ${total === 0 ? 'een' : 'een betere'} route.`,
  'route.steps': ({ count }: { count: number }) => (count === 1 ? '1 stap' : `${count} stappen`),
  'route.step': ({ at, name }: { at: number; name: string }) => `Stap ${at}: ${name}`,
  'route.paid-start': 'Betaald werk',
  'route.work-start': ({ when }: { when: string }) => `${when}. Loon voor die tijd: niet bekend`,
  'route.arrival': 'Klaar',
  'route.cost': 'Zelf betalen',
  'route.unpaid': 'Zonder loon',
  'route.unpaid-none': 'nooit',
  'route.to-confirm': 'Navragen',
  'route.points': ({ count }: { count: number }) =>
    count === 0 ? 'niets meer' : `${count} ${count === 1 ? 'punt' : 'punten'}`,
  'route.unknown': 'niet bekend',
  'route.calendar': ({ count }: { count: number }) => `Zet in je agenda (${count} ${count === 1 ? 'dag' : 'dagen'})`,
  'route.calendar.failed': 'Dat lukte niet. Probeer het later nog eens.',
  'route.this-week': 'Doe dit deze week',
  'route.confirm': ({ count }: { count: number }) => `Wat je eerst navraagt (${count})`,
  'confirm.both': ({ name }: { name: string }) => `Vertel dit aan ${name}, en vraag het na`,
  'leg.start': ({ when }: { when: string }) => `Start: ${when}`,
  'leg.start-unknown': 'Start: niet bekend',
  'leg.more': 'Waarom, en wat weten we niet?',
  'leg.transfer': 'Hoe je hier komt',
  'leg.time': 'Tijd en geld',
  'legend.sure': 'niets meer na te vragen',
  'legend.to-confirm': 'nog navragen',
  'legend.stated': 'een bron noemt deze overstap',
  'legend.inferred': 'geen bron noemt deze overstap',

  'what-if.none': 'Geen kleine verandering in wat je vertelde maakt hier nu meer mogelijk.',
  'weights.intro':
    'Deze punten maken volgens de bijlage dat omscholen lukt. Eerst tellen ze allemaal even zwaar: 1. Kies 0 tot en met 10. Ze bepalen de volgorde pas als de rest gelijk is.',
  'weights.none-turns': 'Eén punt zwaarder of lichter laten tellen verandert nu niet wat bovenaan staat.',
  'weights.some-turn':
    'Onder een punt staat bij welk cijfer iets anders bovenaan komt. Staat er niets, dan verandert dat punt daar op zichzelf niets aan.',
  'weights.turns': ({ weight, name }: { weight: number; name: string }) => `Bij ${weight} komt ${name} bovenaan.`,
  'weights.reset': 'Laat alles even zwaar tellen',
  'weights.all-zero': 'Er moet minstens één punt meetellen.',

  'compare.title': 'Naast elkaar',
  'compare.count': ({ count }: { count: number }) =>
    count === 1 ? 'Je koos er 1. Kies er nog een.' : `Je koos er ${count}. Je kunt er 4 vergelijken, ook routes.`,
  'compare.initiative': 'Initiatief',
  'compare.route': 'Route',
  'compare.steps': 'Stappen',
  'compare.transfers': 'Overstappen',
  'compare.no-transfer': 'Geen: één stap is genoeg.',
  'compare.routes-only': 'Dit geldt alleen voor een route.',
  'compare.confirm': 'Vraag dit eerst na',
  'compare.more': ({ count }: { count: number }) => `En nog ${count} vragen, bij de route of het initiatief zelf.`,
  'compare.clear': 'Stop met vergelijken',
  'compare.verdict': 'Kan het?',
  'compare.ranges': 'Hoe goed past het?',
  'share.intro': 'In de link staat alles wat je hebt verteld. Wie de link heeft, kan dit lezen:',
  'share.link': 'Link',
  'share.hint': 'Kopieer de link en deel hem alleen met wie dit mag weten. We bewaren hem niet.',
  'shared.title': 'Iemand deelt een uitkomst met je',
  'shared.intro': 'Dit staat in de link. We hebben nog niets geopend en sturen niets door.',
  'shared.other': ({ date }: { date: string }) =>
    `De link is gemaakt op ${date}. Je ziet de uitkomst van vandaag. Die kan anders zijn.`,
  'shared.open': 'Bekijk de uitkomst',
  'shared.leave': 'Niet openen',
  'shared.damaged': 'Deze link is niet compleet. Vraag om een nieuwe link, of begin zelf.',

  'card.page': ({ name }: { name: string }) => `Alles over ${name}`,
  'card.reasons': 'Wat er gevraagd wordt',
  'card.factors': 'Wat maakt dat het werkt',
  'card.factors.none': 'Dit gaat niet over omscholing. Deze punten zijn hier niet van toepassing.',
  'card.fit': 'Past het bij je wensen?',
  'card.terms': 'Praktisch',
  'card.notes': 'Goed om te weten',
  'card.ask': 'Vraag dit aan de aanbieder',
  'unknown.not-stated': ({ names }: { names: string }) => `Niet bekend: ${names}. De bronnen zeggen er niets over.`,
  'unknown.not-read': ({ names }: { names: string }) => `Niet bekend: ${names}. We hebben dit nog niet uitgezocht.`,
  'unknown.not-stated.these': 'Niet bekend. De bronnen zeggen er niets over:',
  'unknown.not-read.these': 'Niet bekend. We hebben dit nog niet uitgezocht:',

  'range.strength.long': ({ lo, hi, of }: { lo: number; hi: number; of: number }) =>
    hi - lo === of
      ? `Van de ${of} punten die werken weten we nog van geen enkel of het er is.`
      : `Van de ${of} punten die werken ${lo === 1 ? 'is' : 'zijn'} er ${lo} zeker aanwezig.${hi > lo ? ` Van ${hi - lo} weten we het niet.` : ''}`,
  'range.fit.long': ({ lo, hi, of }: { lo: number; hi: number; of: number }) =>
    hi - lo === of
      ? `Of dit bij je ${of === 1 ? 'wens' : 'wensen'} past, weten we niet.`
      : of === 1
        ? `Past ${lo === 1 ? 'zeker' : 'niet'} bij je wens.`
        : `Past zeker bij ${lo} van je ${of} wensen.${hi > lo ? ` Van ${hi - lo} weten we het niet.` : ''}`,

  'state.met': 'Klopt',
  'state.unmet': 'Klopt niet',
  'state.unknown': 'Niet bekend',
  'state.not-applicable': 'Niet van toepassing',
  'state.note': 'Let op',

  'read.start': 'Lees voor',
  'read.stop': 'Stop met voorlezen',
  'source.annex': 'Bijlage 1',
  'source.read-at': 'Bron',
} as const
