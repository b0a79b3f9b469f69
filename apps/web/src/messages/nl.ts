import { nlTool } from './nl-tool.ts'
import { nlViews } from './nl-views.ts'

/** Dutch texts of the site, aimed at B1. Texts of the finder live in @overstap/ui, labels and reasons in @overstap/core. */
export const nl = {
  ...nlViews,
  ...nlTool,

  skip: 'Naar de inhoud',
  'site.description':
    'Overstap laat zien welke initiatieven je naar een baan in techniek of ICT helpen, en wat er nog niet over bekend is.',
  'site.no-script': 'Zoeken werkt alleen met JavaScript. De rest van de site kun je gewoon lezen.',
  'offline.text': 'Je hebt geen internet. De site werkt gewoon door.',
  'update.text': 'Er is een nieuwe versie van Overstap. Gebruik je die, dan laadt de pagina opnieuw.',
  'update.now': 'Gebruik de nieuwe versie',
  'update.later': 'Later',
  'brand.home': 'Overstap, naar het begin',
  'nav.label': 'Hoofdmenu',
  'nav.find': 'Zoeken',
  'nav.initiatives': 'Initiatieven',
  'nav.works': 'Wat werkt',
  'nav.scaling': 'Opschaling',
  'nav.about': 'Over',
  'nav.regions': 'Regio’s',
  'nav.occupations': 'Beroepen',
  'nav.gaps': 'Witte vlekken',
  'nav.changes': 'Wijzigingen',
  'nav.partners': 'Voor partners',
  'nav.developers': 'Voor ontwikkelaars',
  'nav.privacy': 'Privacy',
  'nav.accessibility': 'Toegankelijkheid',
  'footer.collection': 'De inventarisatie',
  'footer.service': 'Over deze site',
  'footer.what':
    'Overstap is een open inventarisatie van initiatieven die mensen naar werk in techniek en ICT helpen. De basis is een bijlage waarin partners vertellen wat werkt en wat in de weg zit.',
  'footer.private': 'Geen cookies, en we volgen je niet. Je antwoorden blijven op je eigen apparaat.',
  'footer.method': 'Zo werkt het',
  'footer.version': 'Versie van de inventarisatie:',
  'footer.data': 'Alle gegevens (JSON)',

  'home.title': 'Stap over naar techniek of ICT',
  'home.lead':
    'Een reisplanner voor je loopbaan. Beantwoord een paar vragen en zie meteen wat bij je past, waarom, en wat nog niet bekend is.',
  'home.private': 'Je antwoorden blijven op dit apparaat. We versturen niets.',
  'home.more': 'Of kijk rond',
  'home.initiatives': ({ count }: { count: number }) =>
    `${count} initiatieven, per levensfase. Met alles wat bekend is, en waar het staat.`,
  'home.works': 'Wat bekend is over wat werkt, en hoe sterk het bewijs is.',
  'home.regions': 'Wat er voor mensen in jouw regio is, op een kaart en in een tabel.',

  'find.title': 'Zoek wat bij je past',

  'initiative.ended': 'gestopt',
  'initiative.outside': 'niet in de bijlage',
  'initiative.outside.text': 'Dit staat niet in de bijlage. We kennen het alleen uit openbare bronnen.',
  'initiative.part-of': 'Onderdeel van:',
  'initiative.successor': 'Gaat verder als:',
  'initiative.sites': ({ count }: { count: number }) => (count === 1 ? 'Website:' : 'Websites:'),
  'initiative.checked': ({ date }: { date: string }) => `Bronnen nagekeken op ${date}.`,
  'initiative.steps': 'Stappen',
  'initiative.no-steps': 'Hier kun je niet zelf aan beginnen. Het is een kader waar andere initiatieven onder vallen.',
  'initiative.factors': 'Wat maakt dat het werkt',
  'initiative.facts': 'Wat we weten',
  'initiative.outcomes': 'Resultaten en doelen',
  'initiative.joint': 'Gezegd over meer initiatieven samen',
  'initiative.joint-of': ({ name }: { name: string }) => `Gezegd over ${name} als geheel`,
  'initiative.joint.hint':
    'De bron zegt dit over alle onderdelen samen. Of het voor elk onderdeel klopt, weten we niet.',
  'initiative.remarks': 'Ook gezegd',
  'initiative.further': 'Verder kijken',
  offering: ({ name }: { name: string }) => `Aanbod: ${name}`,
  'steps.connect': 'Een bron zegt dat deze stappen op elkaar aansluiten, in deze volgorde.',
  'steps.connect-editor': 'Een bron zegt dat deze stappen op elkaar aansluiten. De volgorde is van ons.',
  'fact.unknown': 'Niet bekend',
  'fact.not-applicable': 'Niet van toepassing',
  'fact.conflict': 'De bronnen spreken elkaar tegen.',
  'fact.may-differ': 'De bronnen kunnen verschillen. Het is niet zeker dat ze over hetzelfde gaan.',
  'claim.edition': ({ edition }: { edition: string }) => `editie ${edition}`,
  'claim.on': ({ date }: { date: string }) => `gezegd op ${date}`,
  'need.name': 'Gevraagd',
  'need.condition': ({ need }: { need: string }) => `Voorwaarde: ${need}`,
  'need.aimed': ({ need }: { need: string }) => `Bedoeld voor: ${need}`,
  'need.not-stated': ({ list }: { list: string }) => `De bronnen zeggen niets over eisen aan: ${list}.`,
  evidence: ({ grade }: { grade: string }) => `Bewijs: ${grade}`,
  'outcome.achieved': 'Behaald',
  'outcome.target': 'Doelen',
  'outcome.target.hint': 'Dit is wat men wil bereiken. Het zijn geen resultaten.',
  'outcome.none': 'Er zijn geen behaalde resultaten bekend.',
  'factors.none': 'Dit gaat niet over omscholing. Deze punten zijn hier niet van toepassing.',
  'factors.range': ({ lo, hi, of }: { lo: number; hi: number; of: number }) =>
    hi > lo ? `${lo} tot ${hi} van ${of} punten aanwezig` : `${lo} van ${of} punten aanwezig`,
  'scaling.hinders': 'Moeilijk:',
  'scaling.helps': 'Wat helpt:',
  'scaling.chain': 'Keten',
  'scaling.goal': 'makkelijker opschalen',
  'scaling.title': 'Wat helpt en hindert bij opschaling',
  'scaling.lead':
    'Opschalen is: meer mensen helpen, of op meer plekken. De bijlage zegt bij sommige initiatieven wat dat moeilijk maakt, en wat helpt.',
  'scaling.general': 'In het algemeen',
  'scaling.each': 'Per initiatief',
  'scaling.silent': ({ count }: { count: number }) =>
    `Over de andere ${count} initiatieven zeggen de bronnen hier niets over.`,
  'missing.title': 'Deze pagina bestaat niet',
  'missing.lead': 'Misschien is het adres veranderd. Hier kun je verder:',
  'missing.unsure': 'Deze pagina staat niet op je apparaat',
  'missing.unsure.lead': 'Zonder internet weten we niet of de pagina bestaat. Hier kun je verder:',
  'initiatives.title': 'Alle initiatieven',
  'initiatives.lead':
    'Per levensfase, zoals de bijlage ze indeelt. Met de problemen die steeds terugkomen, en wat er wordt gevraagd van wie.',
  'initiatives.jump': 'Op deze pagina',
  'initiatives.outside': 'Niet in de bijlage',
  'initiatives.outside.text':
    'Deze programma’s staan niet in de bijlage. We kennen ze uit openbare bronnen. Ze hangen samen met een initiatief dat er wel in staat.',
  bottlenecks: 'Problemen die terugkomen',
  'bottleneck.answered': 'Hier gaat op in:',
  'bottleneck.unanswered': 'Van geen initiatief is bekend dat het hierop ingaat.',
  recommendations: 'Wat er wordt gevraagd',
  'recommendation.to': ({ names }: { names: string }) => `Gevraagd aan: ${names}`,
  'recommendation.to-nobody': 'De bijlage zegt niet aan wie.',
  'works.lead':
    'Alles wat de bronnen zeggen over wat werkt, en hoe sterk het bewijs daarvoor is. Vaak is dat bewijs er niet.',
  'works.evidence': 'Hoe sterk is het bewijs?',
  'works.evidence.text':
    'Bij elke bewering staat hoe sterk het bewijs is, van zwak naar sterk. Nooit hoger dan de bron laat zien.',
  'works.reskilling': 'Wat omscholing laat slagen',
  'works.reskilling.text': 'De bijlage noemt deze punten voor initiatieven die mensen omscholen.',
  'works.credited': 'Waar de bijlage initiatieven om prijst',
  'works.credited.text': 'Deze punten noemt de bijlage bij losse initiatieven.',
  'works.outcomes': 'Behaalde resultaten',
  'works.outcomes.text':
    'Doelen staan hier niet bij. Een aantal zonder totaal is geen percentage. “Minstens” betekent: de bron noemt alleen een ondergrens.',
  'works.decisive': ({ other }: { other: string }) => `De bijlage noemt dit doorslaggevend bij: ${other}.`,
  'works.effect': ({ effect }: { effect: string }) => `Zou leiden tot: ${effect}.`,
  'works.no-effect': 'De bijlage noemt geen effect.',
  'works.present': ({ count }: { count: number }) =>
    `Bekend bij ${count} ${count === 1 ? 'initiatief' : 'initiatieven'}:`,
  'works.present-nowhere': 'Van geen initiatief is bekend dat dit er is.',
  judgements: 'Oordelen zonder cijfer',
  'judgements.hint': 'Woorden als “succesvol” zijn een eigen uitspraak van de bron. Het zijn geen resultaten.',
  'about.title': 'Zo werkt Overstap',
  'about.lead': 'Waar de gegevens vandaan komen, hoe we ordenen, en wat we niet doen.',
  'about.collecting': 'Waar de gegevens vandaan komen',
  'about.asked': ({ names }: { names: string }) => `Gevraagd zijn: ${names}.`,
  'about.pointers': 'Waar de bijlage naar verwijst',
  'about.order': 'Hoe we ordenen',
  'about.order.text':
    'Er is één volgorde, voor iedereen dezelfde. Niemand kan een hogere plek kopen. We kijken steeds naar het volgende punt als het vorige gelijk is:',
  'about.order.verdict': 'Of het kan: eerst wat kan, dan wat misschien kan, dan wat nu niet past.',
  'about.order.unmet': 'Hoeveel eisen niet kloppen: hoe minder, hoe hoger.',
  'about.order.confirm': 'Hoeveel punten je nog moet navragen: hoe minder, hoe hoger.',
  'about.order.fit': 'Hoe goed het bij je wensen past: eerst wat zeker past, dan wat misschien past.',
  'about.order.strength':
    'Hoeveel er aanwezig is van wat werkt: eerst wat aanwezig kan zijn, dan wat zeker aanwezig is.',
  'about.order.name': 'De naam in het adres van de pagina, op alfabet.',
  'about.weights': ({ count }: { count: number }) =>
    `Wat werkt bestaat uit ${count} punten. Ze tellen allemaal even zwaar:`,
  'about.questions': 'Hoe we de volgende vraag kiezen',
  'about.questions.text':
    'We vragen zo weinig mogelijk. Een vraag bestaat alleen als een initiatief iets met het antwoord doet.',
  'about.questions.equal': 'We doen alsof elk antwoord op een vraag even vaak voorkomt.',
  'about.questions.change':
    'We kijken hoeveel de eerste vijf resultaten per antwoord veranderen. De vraag die het meest verandert, komt eerst.',
  'about.questions.stop': 'Kan geen antwoord die eerste vijf nog veranderen, dan stoppen we met vragen.',
  'about.questions.decisive':
    'Naar geslacht, uitkering en verblijf vragen we alleen als het antwoord iets beslist. We zeggen er dan bij waarom.',
  'about.routes': 'Hoe we een route maken',
  'about.routes.text': 'Een route is een rij stappen die op elkaar aansluiten, met een begin en een doel.',
  'about.routes.chain':
    'Twee stappen sluiten aan als een bron dat zegt. Of als de eerste iets geeft, zoals een diploma, waar de tweede om vraagt. Dan zeggen we erbij dat geen bron deze overstap noemt.',
  'about.routes.beats':
    'We tonen alleen routes die door geen andere worden verslagen. We vergelijken vier dingen: wanneer betaald werk begint, wat je zelf betaalt, hoelang je geen loon krijgt, en hoeveel je nog moet navragen.',
  'about.routes.open': 'Wat niet bekend is, blijft open. Het telt nooit als nul en nooit als het slechtste.',
  'about.routes.confirm':
    'Wat je krijgt maar niet zeker is, telt als een punt om na te vragen. Van stappen op een rij die volgens een bron op elkaar aansluiten, telt dezelfde vraag één keer.',
  'about.routes.choice': 'Van wat overblijft kiezen we er hoogstens vijf, en we zeggen bij elk waarom.',
  'about.unknown': 'Niet bekend is ook een antwoord',
  'about.unknown.text':
    'De bijlage noemt weinig kosten, data en duur. Dan zeggen we “niet bekend”. Niet bekend is niet gratis, niet nee en niet de laatste. Wie niets zegt over een eis, krijgt daar geen voordeel van: je moet het dan navragen.',
  'about.conflicts': 'Als bronnen verschillen',
  'about.conflicts.text':
    'We bewaren wat elke bron zegt. Gaat het zeker over dezelfde plek, editie en tijd, dan spreken de bronnen elkaar tegen. Weten we dat niet, dan kunnen ze verschillen. We kiezen niet zelf, tenzij een redacteur opschrijft waarom.',
  'about.targets': 'Doelen zijn geen resultaten',
  'about.targets.text':
    'Wat iemand wil bereiken staat apart van wat is bereikt. Een ondergrens tonen we als ondergrens. Een oordeel als “succesvol” telt niet als resultaat.',
  'about.privacy': 'Je antwoorden blijven van jou',
  'about.privacy.text':
    'Het zoeken gebeurt in je eigen browser. Je antwoorden gaan niet over het internet. We gebruiken geen cookies. Sluit je de pagina, dan is alles weg, tenzij je vraagt om het op je apparaat te onthouden.',
} as const
