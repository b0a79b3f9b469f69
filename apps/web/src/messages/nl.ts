/** Dutch texts of the site, aimed at B1. Texts of the finder live in @overstap/ui, labels and reasons in @overstap/core. */
export const nl = {
  skip: 'Naar de inhoud',
  'brand.home': 'Overstap, naar het begin',
  'nav.label': 'Hoofdmenu',
  'nav.find': 'Zoeken',
  'nav.initiatives': 'Initiatieven',
  'nav.works': 'Wat werkt',
  'nav.scaling': 'Opschaling',
  'nav.about': 'Over',
  'footer.what':
    'Overstap is een open inventarisatie van initiatieven die mensen naar werk in techniek en ICT helpen. De basis is een bijlage waarin partners vertellen wat werkt en wat in de weg zit.',
  'footer.private': 'Geen cookies, geen volgers. Je antwoorden blijven op je eigen apparaat.',
  'footer.method': 'Zo werkt het',
  'footer.version': 'Versie van de inventarisatie:',
  'footer.data': 'Alle gegevens (JSON)',

  'home.title': 'Stap over naar techniek of ICT',
  'home.lead':
    'Beantwoord een paar vragen. Je ziet meteen welke initiatieven bij je passen, waarom, en wat nog niemand heeft opgeschreven.',
  'home.private': 'Je antwoorden blijven op dit apparaat. We versturen en bewaren niets.',
  'home.more': 'Of kijk rond',
  'home.initiatives': ({ count }: { count: number }) =>
    `${count} initiatieven, per levensfase. Met alles wat bekend is, en waar het staat.`,
  'home.works': 'Wat bekend is over wat werkt, en hoe sterk het bewijs is.',
  'home.scaling': 'Wat het moeilijk maakt om te groeien, en wat helpt.',

  'find.title': 'Zoek wat bij je past',
} as const
