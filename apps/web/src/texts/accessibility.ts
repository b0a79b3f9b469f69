import type { Texts } from './text-page.ts'

/**
 * After the model statement of the Dutch government (status, what was tested and how, limitations, contact), which this
 * site is not bound to. It claims no more than was done: change it when something else was.
 */
export const accessibility: Texts = {
  nl: ({ site, contact }) => ({
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet Overstap kunnen gebruiken. Hier staat wat we daarvoor testten, en wat nog niet.',
    sections: [
      {
        id: 'status',
        title: 'Waar we staan',
        paragraphs: [
          `Deze verklaring gaat over ${site}. De opzet komt van de verklaring die overheden in Nederland gebruiken. Overstap is zelf geen overheid.`,
          'De eerste maatregelen zijn genomen. In de opzet heet dat status C. De eis is WCAG 2.2, niveau A en AA. We kennen geen punten waar de site niet aan voldoet. Maar niemand van buiten heeft de hele site nagekeken. Daarom zeggen we niet dat de site helemaal voldoet.',
        ],
      },
      {
        id: 'getest',
        title: 'Wat is getest, en hoe',
        paragraphs: ['Deze tests draaien bij elke verandering, in de browser Chromium:'],
        list: [
          'Elk soort pagina met het programma axe, met alles opengeklapt, in licht en in donker: geen fouten.',
          'Zoeken met alleen het toetsenbord, van het begin tot de uitleg bij een resultaat.',
          'Vijf mensen uit onze voorbeelden vinden wat bij hen past: met een muis, met toetsen, op een klein scherm, met 400 procent zoom, met minder beweging, in donker en met hoog contrast.',
          'Elke pagina op een scherm van 320 pixels breed: je hoeft niet opzij te schuiven.',
          'Meer ruimte tussen letters, woorden en regels: er valt geen tekst weg.',
          'Lezen zonder JavaScript: alles, behalve het zoeken zelf.',
          'De taal van elke pagina, de koppen en de titels.',
          'Hoe lang woorden en zinnen zijn, met de maat LIX. Dat zegt maar iets over hoe makkelijk een tekst is.',
        ],
      },
      {
        id: 'niet-getest',
        title: 'Wat niet is getest',
        list: [
          'Met mensen die zelf een beperking hebben.',
          'Met programma’s die het scherm voorlezen, zoals NVDA, JAWS en VoiceOver.',
          'Met bediening door stem of door een schakelaar.',
          'In Firefox en Safari, en op echte telefoons.',
          'Door een onafhankelijk bureau, volgens de methode WCAG-EM.',
          'Of lezers op niveau B1 de teksten echt begrijpen.',
        ],
      },
      {
        id: 'beperkingen',
        title: 'Wat nog lastig kan zijn',
        list: [
          'Citaten uit de bijlage zijn letterlijk. Ze zijn soms moeilijk, en op Engelse pagina’s zijn ze Nederlands.',
          'De kaart van regio’s is een schema. Dezelfde cijfers staan in een tabel ernaast.',
          'Zoeken werkt niet zonder JavaScript. De lijst met initiatieven wel.',
          'Sites van anderen waar we naar verwijzen, hebben we niet getest.',
        ],
      },
      {
        id: 'contact',
        title: 'Werkt iets niet voor je?',
        paragraphs: [
          contact === undefined
            ? 'Op dit adres is nog geen contact ingesteld. Wie Overstap aanbiedt, noemt hier waar je kunt melden dat iets niet werkt, en hoe snel je antwoord krijgt.'
            : `Meld het bij ${contact}. Vertel op welke pagina het is, en wat je gebruikt.`,
        ],
      },
      {
        id: 'datum',
        title: 'Over deze verklaring',
        paragraphs: [
          'Deze verklaring is van 28 november 2026. We hebben haar zelf gemaakt, op basis van onze eigen tests. We passen haar aan als er iets verandert.',
        ],
      },
    ],
  }),
  en: ({ site, contact }) => ({
    title: 'Accessibility',
    lead: 'Everyone has to be able to use Overstap. Here is what we tested to that end, and what we did not.',
    sections: [
      {
        id: 'status',
        title: 'Where we stand',
        paragraphs: [
          `This statement is about ${site}. It follows the form that Dutch public bodies use. Overstap itself is not one.`,
          'First measures have been taken: in that form, status C. The requirement is WCAG 2.2, levels A and AA. We know of no points where the site falls short. But nobody from outside has examined the whole site, so we do not say that it conforms fully.',
        ],
      },
      {
        id: 'getest',
        title: 'What was tested, and how',
        paragraphs: ['These tests run with every change, in the browser Chromium:'],
        list: [
          'Every kind of page with the program axe, with everything opened, in light and in dark: no failures.',
          'Searching with the keyboard alone, from the start to the explanation of a result.',
          'Five people from our cases find what fits them: with a mouse, with keys, on a small screen, at 400 per cent zoom, with less motion, in dark and with high contrast.',
          'Every page on a screen 320 pixels wide: nothing has to be scrolled sideways.',
          'More space between letters, words and lines: no text is lost.',
          'Reading without JavaScript: everything but the search itself.',
          'The language, the headings and the titles of each page.',
          'The length of Dutch words and sentences, by the measure LIX. It tells only something of how easy a text is.',
        ],
      },
      {
        id: 'niet-getest',
        title: 'What was not tested',
        list: [
          'With people who have a disability themselves.',
          'With screen readers such as NVDA, JAWS and VoiceOver.',
          'With control by voice or by a switch.',
          'In Firefox and Safari, and on real telephones.',
          'By an independent party, after the method WCAG-EM.',
          'Whether readers at level B1 really understand the texts.',
        ],
      },
      {
        id: 'beperkingen',
        title: 'What may still be hard',
        list: [
          'Quotes from the annex are verbatim. Some are difficult, and on English pages they are in Dutch.',
          'The map of regions is a diagram. The same figures are in a table beside it.',
          'Searching does not work without JavaScript. The list of initiatives does.',
          'We have not tested the sites of others that we link to.',
        ],
      },
      {
        id: 'contact',
        title: 'Does something not work for you?',
        paragraphs: [
          contact === undefined
            ? 'No contact has been set at this address yet. Whoever offers Overstap says here where to report that something does not work, and how soon you get an answer.'
            : `Report it to ${contact}. Tell which page it is on, and what you use.`,
        ],
      },
      {
        id: 'datum',
        title: 'About this statement',
        paragraphs: [
          'This statement is of 28 November 2026. We made it ourselves, from our own tests. We change it when something changes.',
        ],
      },
    ],
  }),
}
