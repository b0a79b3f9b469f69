import type { Setting, Texts } from './text-page.ts'

const snippet = (
  { site }: Setting,
  words: string,
  more = '',
) => `<script type="module" src="${site}/widget/1/overstap-finder.js"></script>
<overstap-finder${more}>
  <a href="${site}/${more ? 'en' : ''}">${words}</a>
</overstap-finder>`

export const partners: Texts = {
  nl: (setting) => ({
    title: 'Voor partners',
    lead: 'Zet de zoeker op je eigen site. Voor gemeenten, Werkcentra, scholen en sectoren.',
    sections: [
      {
        id: 'plaatsen',
        title: 'Zo zet je de zoeker op je site',
        paragraphs: ['Plak deze regels op de plek waar de zoeker moet komen:'],
        code: snippet(setting, 'Zoek een route naar techniek of ICT'),
      },
      {
        id: 'weten',
        title: 'Goed om te weten',
        list: [
          'Geen cookies, en we volgen niemand. Wat je bezoeker invult, blijft op zijn eigen apparaat.',
          'De zoeker staat los van de opmaak van je site. De kleuren pas je aan met CSS-variabelen die met --overstap- beginnen.',
          'Werkt JavaScript niet, dan ziet je bezoeker de link die ertussen staat.',
          'Heeft je site een streng beleid (CSP)? Sta dan scripts en verbindingen naar dit adres toe. Meer is niet nodig.',
          'Wil je bij één versie blijven? De map en het controlegetal staan in /widget/manifest.json.',
          'Met region="twente" of sector="ict" toon je een keuze. De zoeker zegt dat er dan bij, met een link naar alles.',
          'Haalt je systeem scripts weg? Dan kan de zoeker in een frame: /embed. Dat werkt voor sites die op onze lijst staan.',
          'Met language="en" is de zoeker in het Engels. Met site="…" bepaal je waar links heen gaan.',
        ],
      },
      {
        id: 'gegevens',
        title: 'Klopt er iets niet, of mist er iets?',
        paragraphs: [
          'Overstap toont wat bronnen zeggen, met de datum waarop we keken. De inventarisatie is een kleine selectie. Wat ontbreekt, staat bij de witte vlekken.',
          setting.contact === undefined
            ? 'Op dit adres is nog geen contact ingesteld voor aanvullingen.'
            : `Aanvullingen kun je sturen naar ${setting.contact}. Noem er een openbare bron bij.`,
        ],
      },
    ],
  }),
  en: (setting) => ({
    title: 'For partners',
    lead: 'Put the finder on your own site. For municipalities, Werkcentra, schools and sectors.',
    sections: [
      {
        id: 'plaatsen',
        title: 'How to put the finder on your site',
        paragraphs: ['Paste these lines where the finder has to come:'],
        code: snippet(setting, 'Find a route into technology or IT', ' language="en"'),
      },
      {
        id: 'weten',
        title: 'Good to know',
        list: [
          'No cookies and no trackers. Answers stay on your visitor’s device.',
          'The finder stands apart from your site’s styles. Change its colours with the CSS variables that begin with --overstap-.',
          'Where JavaScript does not work, your visitor sees the link that stands in between.',
          'Does your site have a strict policy (CSP)? Then allow scripts and connections to this address. No more is needed.',
          'Do you want to stay with one version? Its folder and hash are in /widget/manifest.json.',
          'With region="twente" or sector="ict" you show a selection. The finder then says so, with a link to everything.',
          'Does your system remove scripts? Then the finder can stand in a frame: /embed. That works for sites on our list.',
          'With language="en" the finder speaks English. With site="…" you decide where links lead.',
        ],
      },
      {
        id: 'gegevens',
        title: 'Is something wrong, or missing?',
        paragraphs: [
          'Overstap shows what sources say, with the date on which we looked. The inventory is a small selection. What it lacks is among the gaps.',
          setting.contact === undefined
            ? 'No contact for additions has been set at this address yet.'
            : `Send additions to ${setting.contact}, with a public source.`,
        ],
      },
    ],
  }),
}
