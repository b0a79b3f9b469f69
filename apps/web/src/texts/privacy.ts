import type { Texts } from './text-page.ts'

export const privacy: Texts = {
  nl: () => ({
    title: 'Privacy',
    lead: 'Wat je invult, blijft op je eigen apparaat. Hier lees je hoe dat werkt.',
    sections: [
      {
        id: 'antwoorden',
        title: 'Je antwoorden',
        paragraphs: [
          'Het zoeken gebeurt in je eigen browser. De site haalt de hele inventarisatie op. Dat bestand is voor iedereen hetzelfde. Daarna zoekt je apparaat zelf.',
          'Je antwoorden gaan dus niet naar ons of naar iemand anders. Wij kunnen niet zien wat je hebt ingevuld.',
        ],
      },
      {
        id: 'op-je-apparaat',
        title: 'Wat er op je apparaat komt',
        paragraphs: [
          'Je browser bewaart de bestanden van deze site: de pagina’s, het lettertype en de inventarisatie. Zo werkt de site ook zonder internet. Daar staat niets in over jou.',
          'Je antwoorden bewaart je browser alleen als je dat zelf aanvinkt bij je vragen. Met “Wis alle antwoorden” zijn ze weg.',
          'Maak je een link om je uitkomst te delen? Dan staan je antwoorden in die link, in het deel achter het hekje (#). Je browser stuurt dat deel nooit naar een server.',
          'Je kunt deze bestanden altijd wissen met “sitegegevens wissen” in je browser.',
        ],
      },
      {
        id: 'niet',
        title: 'Wat we niet doen',
        list: [
          'Geen cookies.',
          'We volgen je niet: geen statistiek over bezoekers en geen advertenties.',
          'Geen bestanden van andere sites: ook het lettertype komt van dit adres.',
          'Geen account.',
        ],
      },
      {
        id: 'server',
        title: 'Wat de server ziet',
        paragraphs: [
          'Onze server ziet welke pagina je opent, net als elke website. In het logboek staat: welke pagina, hoe laat en hoelang het duurde. Je adres op internet staat er niet in.',
          'Zoek je via de API, dan stuur je zelf een vraag naar de server. De server geeft antwoord en bewaart de vraag niet.',
          'Staat de site bij een bedrijf dat servers verhuurt, dan kan dat bedrijf zelf ook iets bijhouden. Vraag dat na bij wie deze site aanbiedt.',
        ],
      },
      {
        id: 'links',
        title: 'Links naar anderen',
        paragraphs: [
          'We verwijzen naar sites van anderen. Als je daar klikt, gelden hun regels. We vertellen die sites niet van welke pagina je komt.',
        ],
      },
    ],
  }),
  en: () => ({
    title: 'Privacy',
    lead: 'What you fill in stays on your own device. Here you read how that works.',
    sections: [
      {
        id: 'antwoorden',
        title: 'Your answers',
        paragraphs: [
          'Searching happens in your own browser. The site fetches the whole inventory, a file that is the same for everyone. After that your device does the searching.',
          'So your answers do not go to us or to anyone else. We cannot see what you filled in.',
        ],
      },
      {
        id: 'op-je-apparaat',
        title: 'What is put on your device',
        paragraphs: [
          'Your browser keeps the files of this site: its pages, its typeface and the inventory. So the site works without the internet too. Nothing in them is about you.',
          'Your browser keeps your answers only if you tick that yourself beside your questions. “Erase all answers” erases them.',
          'Do you make a link to share your result? Then your answers are in that link, in the part after the hash sign (#). Your browser never sends that part to a server.',
          'You can erase these files at any time with “clear site data” in your browser.',
        ],
      },
      {
        id: 'niet',
        title: 'What we do not do',
        list: [
          'No cookies.',
          'No trackers, no visitor statistics, no advertisements.',
          'No files from other sites: the typeface comes from this address too.',
          'No account.',
        ],
      },
      {
        id: 'server',
        title: 'What the server sees',
        paragraphs: [
          'Our server sees which page you open, as every website does. Its log holds which page, at what time and how long it took. Your internet address is not in it.',
          'If you search through the API, you send a question to the server yourself. The server answers and does not keep the question.',
          'If the site stands with a company that lets servers, that company may keep records of its own. Ask whoever offers this site.',
        ],
      },
      {
        id: 'links',
        title: 'Links to others',
        paragraphs: [
          'We link to sites of others. If you follow such a link, their rules apply. We do not tell those sites which page you came from.',
        ],
      },
    ],
  }),
}
