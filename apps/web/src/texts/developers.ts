import type { Setting, TextSection, Texts } from './text-page.ts'

const library = `import { explain, match, parseQuery, say } from '@overstap/core'
import { inventory } from '@overstap/inventory'

const query = parseQuery({ asOf: '2026-11-23', profile: { age: 22, level: 'mbo-2', municipality: 'zwolle' } })
const [first] = match(inventory, query).items
console.log(first.initiative, say(inventory, explain(inventory, first).verdict, 'nl'))`

const api = ({ site }: Setting) => `curl -s ${site}/api/v1/match \\
  -H 'content-type: application/json' \\
  -d '{"asOf":"2026-11-23","profile":{"age":22,"level":"mbo-2","municipality":"zwolle"}}'`

const code = (id: string, title: string, more: Partial<TextSection>): TextSection => ({ id, title, ...more })

export const developers: Texts = {
  nl: (setting) => ({
    title: 'Voor ontwikkelaars',
    lead: 'Bouw zelf iets met Overstap: het model, het zoeken en de gegevens zijn open.',
    sections: [
      code('bibliotheek', 'In je eigen programma', {
        paragraphs: [
          'Het pakket @overstap/core hangt alleen af van zod. Het leest geen schijf, geen netwerk en geen klok. @overstap/inventory is de inventarisatie zelf. Zo krijg je een antwoord in vijf regels:',
        ],
        code: `npm i @overstap/core @overstap/inventory\n\n${library}`,
      }),
      code('api', 'Via de API', {
        paragraphs: [
          'De API geeft bij dezelfde vraag precies hetzelfde antwoord, byte voor byte. Ze staat open voor elke site. De beschrijving staat op /api/v1/openapi.json.',
        ],
        code: api(setting),
      }),
      code('gegevens', 'Alleen de gegevens', {
        paragraphs: [
          'Elke versie van de inventarisatie is één JSON-bestand. De naam is de hash van de inhoud, dus het bestand verandert nooit. Welke versies er zijn, staat bij de wijzigingen. Daar is ook een feed.',
          'Niet bekend is in het model een waarde. Lees dus nooit “geen prijs” als “gratis”. Elke waarde heeft een bron; neem die over als je iets toont.',
        ],
      }),
      code('licentie', 'Licentie', {
        paragraphs: [
          'De code en de inventarisatie staan onder de EUPL 1.2. De bijlage wordt als bron geciteerd. Van andere pagina’s nemen we alleen feiten over, met hun adres.',
        ],
      }),
    ],
  }),
  en: (setting) => ({
    title: 'For developers',
    lead: 'Build something with Overstap yourself: the model, the matching and the data are open.',
    sections: [
      code('bibliotheek', 'In your own program', {
        paragraphs: [
          'The package @overstap/core depends on zod alone. It reads no disk, no network and no clock. @overstap/inventory is the inventory itself. An answer takes five lines:',
        ],
        code: `npm i @overstap/core @overstap/inventory\n\n${library.replace("'nl'", "'en'")}`,
      }),
      code('api', 'Through the API', {
        paragraphs: [
          'To the same question the API gives exactly the same answer, byte for byte. It is open to every site. It is described at /api/v1/openapi.json.',
        ],
        code: api(setting),
      }),
      code('gegevens', 'The data alone', {
        paragraphs: [
          'Each version of the inventory is one JSON file. Its name is the hash of its content, so the file never changes. Which versions there are is told with the changes, where there is a feed too.',
          'In the model, not known is a value. So never read “no price” as “free”. Each value has a source; carry it along when you show something.',
        ],
      }),
      code('licentie', 'Licence', {
        paragraphs: [
          'The code and the inventory are under the EUPL 1.2. The annex is quoted as a source. From other pages only facts carry over, with their address.',
        ],
      }),
    ],
  }),
}
