import type { TermsField } from '../../model/vocabulary.ts'
import { describe, expect, it } from 'vitest'
import type { Inventory } from '../../model/inventory.ts'
import type { NeedTree } from '../../model/need.ts'
import { smallInventory } from '../../testing/small-inventory.ts'
import { fill, list, phraseNeed, phraseNumber } from './phrase.ts'
import { phraseDate } from './phrase-date.ts'
import { phraseDates } from './phrase-span.ts'
import { phraseTerm } from './say-in.ts'
import { speechOf } from './say.ts'

const inventory = smallInventory([])
const nl = speechOf(inventory, 'nl')
const en = speechOf(inventory, 'en')

describe.each<[NeedTree | object, string]>([
  [{ criterion: 'age', min: 10, max: 15 }, '10 tot en met 15 jaar'],
  [{ criterion: 'age', min: 0 }, '0 jaar of ouder'],
  [{ criterion: 'age', max: 27 }, 'hoogstens 27 jaar'],
  [{ criterion: 'age' }, 'een bepaalde leeftijd (de bron noemt geen grens)'],
  [{ criterion: 'age', group: 'newcomers' }, 'nieuwkomers (de bron noemt geen leeftijd)'],
  [{ criterion: 'age', group: 'others' }, 'others (de bron noemt geen leeftijd)'],
  [{ criterion: 'age', group: 'newcomers', max: 27 }, 'hoogstens 27 jaar'],
  [{ criterion: 'level', min: 'mbo-2', max: 'hbo' }, 'een opleiding tussen mbo 2 en hbo'],
  [{ criterion: 'level', min: 'mbo-2' }, 'een opleiding op het niveau van mbo 2 of hoger'],
  [{ criterion: 'level', max: 'mbo-2' }, 'een opleiding tot en met mbo 2'],
  [{ criterion: 'level' }, 'een bepaald opleidingsniveau (de bron noemt niet welk)'],
  [{ criterion: 'diploma', min: 'hbo' }, 'een diploma op het niveau van hbo of hoger'],
  [{ criterion: 'diploma', min: 'hbo', field: 'ict' }, 'een diploma op het niveau van hbo of hoger, in ICT'],
  [{ criterion: 'diploma', field: 'ict' }, 'een diploma in ICT'],
  [{ criterion: 'diploma' }, 'een bepaald diploma (de bron noemt niet welk)'],
  [{ criterion: 'dutch', min: 'B1' }, 'Nederlands op niveau B1 of hoger'],
  [{ criterion: 'dutch' }, 'een bepaald niveau Nederlands (de bron noemt niet welk)'],
  [{ criterion: 'occupation', anyOf: ['fitter', 'other'] }, 'gewerkt als monteur of other'],
  [{ criterion: 'experience', sector: 'energy' }, 'werkervaring in de energie'],
  [{ criterion: 'workSituation', anyOf: ['employed', 'self-employed'] }, 'in loondienst of zelfstandige'],
  [
    { criterion: 'workSituation', anyOf: ['not-working', 'employed', 'self-employed', 'job-seeking'] },
    'geen leerling of student (werkend of zonder werk)',
  ],
  [
    { criterion: 'workSituation', anyOf: ['student-mbo', 'employed', 'self-employed', 'job-seeking'] },
    'student op het mbo, in loondienst, zelfstandige of zonder werk en op zoek',
  ],
  [{ criterion: 'benefit', anyOf: ['ww'] }, 'WW'],
  [{ criterion: 'residenceStatus', anyOf: ['status-holder'] }, 'statushouder'],
  [{ criterion: 'sex', anyOf: ['female'] }, 'meisjes of vrouwen'],
  [{ criterion: 'regionServed', anyOf: ['west', 'east', 'north'] }, 'wonen in West, East of north'],
  [{ criterion: 'referral', by: 'school' }, 'aangemeld door de school'],
  [{ criterion: 'membership', group: 'newcomers' }, 'hoort bij de groep nieuwkomers'],
  [{ criterion: 'membership', group: 'others' }, 'hoort bij de groep others'],
  [{ criterion: 'judgedSuitable', by: 'school' }, 'geschikt volgens School'],
  [{ criterion: 'judgedSuitable', by: 'other' }, 'geschikt volgens other'],
  [{ criterion: 'judgedSuitable' }, 'geschikt volgens de aanbieder'],
  [
    {
      all: [
        { criterion: 'age', min: 18 },
        { criterion: 'benefit', anyOf: ['none'] },
      ],
    },
    '18 jaar of ouder en geen uitkering',
  ],
  [
    {
      any: [
        { criterion: 'age', min: 18 },
        { criterion: 'benefit', anyOf: ['none'] },
      ],
    },
    '18 jaar of ouder, of geen uitkering',
  ],
  [
    {
      any: [
        { criterion: 'diploma', min: 'hbo' },
        {
          all: [
            { criterion: 'age', min: 18 },
            { criterion: 'residenceStatus', anyOf: ['status-holder', 'asylum-seeker'] },
          ],
        },
      ],
    },
    'een diploma op het niveau van hbo of hoger; of 18 jaar of ouder; en statushouder of asielzoeker',
  ],
])('a need %j', (need, phrase) => {
  it(phrase, () => {
    expect(phraseNeed(need as NeedTree, nl)).toBe(phrase)
  })
})

it('does not say beside the name of a group what defines it', () => {
  const residence = { criterion: 'residenceStatus', anyOf: ['status-holder', 'asylum-seeker'] } as const
  const names = { nl: 'nieuwkomers', en: 'newcomers' }
  const defined = { ...inventory, targetGroups: [{ id: 'newcomers', name: names, definition: residence }] }
  const member = { criterion: 'membership', group: 'newcomers' }
  const said = (need: object) => phraseNeed(need as NeedTree, speechOf(defined as unknown as Inventory, 'nl'))
  expect(said({ any: [{ criterion: 'diploma', min: 'hbo' }, { all: [member, residence] }] })).toBe(
    'een diploma op het niveau van hbo of hoger, of hoort bij de groep nieuwkomers',
  )
  expect(said({ all: [member, residence] })).toBe('hoort bij de groep nieuwkomers')
  expect(said({ all: [member, { ...residence, anyOf: ['status-holder'] }] })).toBe(
    'hoort bij de groep nieuwkomers en statushouder',
  )
})

describe.each<[TermsField, unknown, string]>([
  ['duration', { min: 'P10W', max: 'P10W' }, '10 weken'],
  ['duration', { min: 'P1W', max: 'P3W' }, '1 tot 3 weken'],
  ['duration', { min: 'P20W', max: 'P1Y' }, '20 weken tot 1 jaar'],
  ['duration', { min: 'P1Y2M' }, 'minstens 1 jaar en 2 maanden'],
  ['duration', { max: 'P1D' }, 'hoogstens 1 dag'],
  ['duration', { min: 'P2Y1M', max: 'P2Y1M' }, '2 jaar en 1 maand'],
  ['duration', { min: 'P3DT1H', max: 'P3DT1H' }, '3 dagen en 1 uur'],
  ['duration', { min: 'PT8H', max: 'PT8H' }, '8 uur'],
  ['duration', { said: 'kort' }, '“kort”'],
  ['duration', {}, ''],
  ['hours', { min: 8, max: 8 }, '8 uur per week'],
  ['hours', { min: 8, max: 16 }, '8 tot 16 uur per week'],
  ['hours', { min: 8 }, 'minstens 8 uur per week'],
  ['hours', { max: 8 }, 'hoogstens 8 uur per week'],
  ['hours', { said: 'een dag' }, '“een dag”'],
  ['hours', {}, ''],
  ['capacity', { min: 1200, max: 1200 }, '1.200 mensen'],
  ['price', { amount: { min: 0, max: 0 } }, 'gratis'],
  ['price', { amount: { max: 50 }, per: 'once' }, 'hoogstens € 50'],
  ['price', { amount: { min: 50, max: 50 } }, '€ 50'],
  ['pay', { amount: { min: 2000, max: 2000 }, per: 'month' }, '€ 2.000 per maand'],
  ['pay', { amount: { min: 2000, max: 2000 }, per: 'year' }, '€ 2.000 per jaar'],
  ['pay', { amount: { min: 14 }, per: 'hour' }, 'minstens € 14 per uur'],
  ['pay', { amount: { min: 0, max: 0 } }, 'geen'],
  ['pay', {}, 'bedrag niet bekend'],
  ['price', { sharedBy: ['employer', 'uwv'] }, 'gedeeld door werkgever en UWV; bedrag niet bekend'],
  ['place', { region: 'west' }, 'West'],
  ['place', { region: 'north' }, 'north'],
  ['place', { municipality: 'alpha' }, 'Alpha'],
  ['place', { municipality: 'delta' }, 'delta'],
  ['dayparts', 'evening', 'avond'],
  ['languages', 'en', 'Engels'],
  ['intake', { kind: 'rolling' }, 'doorlopend'],
  ['intake', { kind: 'by-agreement' }, 'in overleg'],
  ['intake', { kind: 'fixed', dates: ['2026-09-01', '2027-02', '2028'] }, 'op 1 september 2026, februari 2027 en 2028'],
  ['guarantee', { kind: 'uptake' }, 'afnamegarantie'],
  ['guarantee', { kind: 'job', by: 'school' }, 'baangarantie door School'],
  ['guarantee', { kind: 'job', by: 'other' }, 'baangarantie door other'],
  ['occupations', 'fitter', 'monteur'],
  ['occupations', 'other', 'other'],
  ['demand', {}, 'vraag van verbonden werkgevers'],
  ['demand', { sector: 'energy', by: ['school', 'other'] }, 'vraag in de energie (School en other)'],
  ['demand', { occupation: 'fitter', by: [] }, 'vraag naar: monteur'],
  ['gives', { token: 'diploma' }, 'een diploma'],
  ['gives', { token: 'diploma', level: 'mbo-1' }, 'een diploma (mbo 1)'],
  ['gives', { token: 'certificate' }, 'een certificaat'],
  ['gives', { token: 'certificate', level: 'mbo-2' }, 'een certificaat (mbo 2)'],
  [
    'gives',
    { token: 'certificate', level: 'mbo-2', part: true },
    'een certificaat voor een deel van de opleiding (mbo 2)',
  ],
  ['gives', { token: 'language', level: 'B1' }, 'Nederlands op B1'],
  ['gives', { token: 'licence', name: 'VCA' }, 'een bewijs: VCA'],
  ['gives', { token: 'oriented' }, 'een beter beeld van het werk'],
  ['gives', { token: 'selected', sure: false }, 'een plek na selectie (niet zeker)'],
  ['gives', { token: 'prepared', sure: true }, 'voorbereiding op het vervolg'],
  ['gives', { token: 'employable' }, 'een deel van het werk zelf kunnen doen'],
  ['gives', { token: 'employable', occupation: 'fitter' }, 'werk kunnen doen als monteur'],
  ['gives', { token: 'entry-mbo' }, 'toegang tot het mbo'],
  ['gives', { token: 'job', sector: 'energy' }, 'werk in de energie'],
  ['gives', { token: 'job', sector: 'energy', occupation: 'other' }, 'werk als other'],
])('a term %s %j', (field, value, phrase) => {
  it(phrase || 'has nothing to say', () => {
    // Intl puts a no-break space between sign and amount in some versions; the templates are ours.
    expect(phraseTerm(field, value, nl).replaceAll('\u00a0', ' ')).toBe(phrase)
  })
})

it('dates and numbers are said in the language', () => {
  expect([phraseDate('2026', en), phraseDate('2026-03', en), phraseDate('2026-03-01', en)]).toEqual([
    '2026',
    'March 2026',
    '1 March 2026',
  ])
  expect([phraseNumber(1234.5, nl), phraseNumber(1234.5, en)]).toEqual(['1.234,5', '1,234.5'])
  expect(phraseTerm('occupations', 'fitter', en)).toBe('fitter')
})

it('an open date is told by where it begins', () => {
  expect(phraseDates({ from: '2027-02-06' }, nl)).toBe('op zijn vroegst 6 februari 2027')
  expect(phraseDates({ from: '2027-02-06' }, en)).toBe('on 6 February 2027 at the earliest')
})

it('lists and templates take what there is', () => {
  expect([list([], 'en'), list(['a'], 'en'), list(['a', 'b'], 'en'), list(['a', 'b', 'c'], 'of')]).toEqual([
    '',
    'a',
    'a en b',
    'a, b of c',
  ])
  expect(fill('{a} {b}{c}', { a: 0, b: 'x' })).toBe('0 x')
})
