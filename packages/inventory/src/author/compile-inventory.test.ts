import { describe, expect, it } from 'vitest'
import { compileInventory } from './compile-inventory.ts'
import type { SourceFile } from './source-file.ts'

const sources = {
  path: 'registry/sources.yaml',
  text: 'annex: {title: Annex, quotable: true}\npage: {title: A page, quotable: false}\n',
}
const organisations = { path: 'registry/organisations.yaml', text: 'school: {name: School, kind: school}\n' }
const annex = {
  path: 'annex/all.yaml',
  text: `paragraph: p
quotes: {why: "goede begeleiding"}
successFactors:
  guidance: {name: {nl: begeleiding, en: guidance}, ask: {nl: "Begeleiding?", en: "Guidance?"}, scope: reskilling, at: why}
targetGroups:
  adults: {name: {nl: volwassenen, en: adults}, definition: {all: [{criterion: age, min: 18}, {criterion: dutch, min: A2}]}}
`,
}
const good = `name: Good
kind: project
summary: {nl: goed, en: good}
checked: "2026-01-01"
paragraph: p
quotes: {what: "wat het is"}
steps:
  start:
    kind: training
    name: {nl: start, en: start}
    at: what
    needs:
      - {value: {group: adults}, exclusive: true, at: what}
      - {value: {criterion: age, min: 21}, exclusive: true, at: page}
    duration: {value: {min: P1W, max: P1W}, at: page}
lookedFor: [price, level, guidance]
`
const compile = (...files: SourceFile[]) => compileInventory([sources, organisations, annex, ...files])
const initiative = (text: string, id = 'good') => ({ path: `initiatives/${id}.yaml`, text })

describe('a sound file', () => {
  it('becomes an initiative with its citations', async () => {
    const { inventory, diagnostics, quotes } = await compile(initiative(good))
    expect(diagnostics).toEqual([])
    const [record] = inventory.initiatives
    expect(record?.steps[0]?.terms.duration).toEqual({
      kind: 'known',
      claims: [{ value: { min: 'P1W', max: 'P1W' }, cites: [{ source: 'page' }] }],
    })
    expect(record?.steps[0]?.cites).toEqual([{ source: 'annex', quote: 'wat het is' }])
    expect(quotes).toContainEqual({ file: 'initiatives/good.yaml', name: 'what', paragraph: 'p', text: 'wat het is' })
  })

  it('spreads a target group over its criteria, and sets claims of two sources side by side', async () => {
    const { inventory } = await compile(initiative(good))
    const needs = inventory.initiatives[0]?.steps[0]?.terms.needs ?? []
    expect(needs.map((need) => need.claims.map((claim) => claim.value.tree))).toEqual([
      [
        { criterion: 'age', min: 18 },
        { criterion: 'age', min: 21 },
      ],
      [{ criterion: 'dutch', min: 'A2' }],
    ])
  })

  it('tells not stated from not read', async () => {
    const { inventory } = await compile(initiative(good))
    const [record] = inventory.initiatives
    expect(record?.steps[0]?.terms).toMatchObject({
      price: { kind: 'unknown', why: 'not-stated' },
      criteriaNotStated: ['level'],
    })
    expect(record?.steps[0]?.terms.pay).toBeUndefined()
    expect(record?.factors).toEqual({ guidance: { kind: 'unknown', why: 'not-stated' } })
  })

  it('gives the same version whatever the order of files, and another when a word changes', async () => {
    const [a, b, c] = await Promise.all([
      compileInventory([sources, organisations, annex, initiative(good)]),
      compileInventory([initiative(good), annex, organisations, sources]),
      compile(initiative(good.replace('nl: goed', 'nl: beter'))),
    ])
    expect(a.inventory.version).toBe(b.inventory.version)
    expect(a.inventory.version).not.toBe(c.inventory.version)
  })
})

describe.each([
  ['a value outside its list', good.replace('kind: training', 'kind: trainin'), 9, 'steps.start.kind'],
  ['an unknown key', good.replace('summary:', 'colour: red\nsummary:'), 3, 'colour'],
  [
    'a quote that is not there',
    good.replace('    at: what\n    needs', '    at: waht\n    needs'),
    11,
    'steps.start.at',
  ],
  [
    'a source that is not there',
    good.replace('at: page}\n    duration', 'at: pagge}\n    duration'),
    14,
    'steps.start.needs.1.at',
  ],
  [
    'a target group that is not there',
    good.replace('group: adults', 'group: adult'),
    13,
    'steps.start.needs.0.value.group',
  ],
  ['a parent that is not there', good.replace('paragraph: p', 'partOf: nowhere\nparagraph: p'), 5, 'partOf'],
  [
    'an organisation that is not there',
    good.replace('steps:', 'facts:\n  organisations: {value: {organisation: skool, role: runs}, at: page}\nsteps:'),
    8,
    'facts.organisations.0.value.organisation',
  ],
  ['something looked for and yet stated', good.replace('lookedFor: [price', 'lookedFor: [duration'), 16, 'lookedFor.0'],
  [
    'something looked for that does not exist',
    good.replace('lookedFor: [price', 'lookedFor: [prise'),
    16,
    'lookedFor.0',
  ],
  [
    'a connection to a step that is not there',
    `${good}connects: [{steps: [start, end], order: stated, at: page}]\n`,
    17,
    'connects.0.steps',
  ],
  ['broken YAML', good.replace('name: Good', 'name: [Good'), 2, ''],
  ['a duplicate key', good.replace('kind: project', 'name: Again'), 2, ''],
])('%s', (_, text, line, path) => {
  it('gives its line and path, and does not take the rest down', async () => {
    const { inventory, diagnostics } = await compile(initiative(text, 'bad'), initiative(good))
    const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error')
    expect(errors[0]).toMatchObject({ file: 'initiatives/bad.yaml', line, path })
    expect(inventory.initiatives.map((record) => record.id as string)).toEqual(['good'])
  })
})

it('warns of a quote that nothing cites', async () => {
  const { diagnostics, inventory } = await compile(initiative(good.replace('quotes: {', 'quotes: {spare: "iets", ')))
  expect(diagnostics).toMatchObject([{ severity: 'warning', path: 'quotes.spare' }])
  expect(inventory.initiatives).toHaveLength(1)
})

it.each([
  [
    'reference/regions.yaml',
    'north: {name: North, kind: area}\nsouth: {name: South, kind: area, municipalities: [nowhere]}\n',
    'south.municipalities.0',
  ],
  [
    'annex/collecting.yaml',
    'collecting:\n  asked: [{organisation: nobody, at: page}]\n',
    'collecting.asked.0.organisation',
  ],
  [
    'annex/groups.yaml',
    'targetGroups:\n  here: {name: {nl: hier, en: here}, definition: {criterion: regionServed, anyOf: [nowhere]}}\n',
    'targetGroups.here.definition.anyOf.0',
  ],
])('names file, line and path of what %s does not find', async (path, text, at) => {
  const { diagnostics } = await compile({ path, text })
  expect(diagnostics).toMatchObject([{ file: path, line: 2, path: at }])
})

it('leaves out a broken record of a registry, not the registry', async () => {
  const { inventory, diagnostics } = await compileInventory([
    { path: sources.path, text: `${sources.text}odd: {title: 3, quotable: true}\n` },
  ])
  expect(inventory.sources.map((source) => source.id as string)).toEqual(['annex', 'page'])
  expect(diagnostics).toMatchObject([{ file: sources.path, line: 3, path: 'odd.title' }])
})

describe('a file that others refer to and that cannot be read', () => {
  const runs = good.replace(
    'steps:',
    'facts:\n  organisations: {value: {organisation: school, role: runs}, at: page}\npartOf: whole\nsteps:',
  )
  const whole = good.replace('name: Good', 'name: Whole')
  const broken = (path: string, text: string) =>
    compileInventory(
      [sources, organisations, annex, initiative(runs), initiative(whole, 'whole')].map((file) =>
        file.path === path ? { path, text } : file,
      ),
    )

  it.each([
    ['registry/organisations.yaml', 'school: [\n', 2],
    ['registry/organisations.yaml', '- school\n', 1],
    ['registry/sources.yaml', 'annex: {title: "Annex\n', 2],
    ['annex/all.yaml', `${annex.text}targetGroup: {}\n`, 7],
    ['initiatives/whole.yaml', 'name: [\n', 2],
  ])('%s: only its own errors are told', async (path, text, line) => {
    const { diagnostics } = await broken(path, text)
    expect(diagnostics[0]).toMatchObject({ severity: 'error', file: path, line })
    expect(diagnostics.filter(({ file }) => file !== path)).toEqual([])
  })

  it('a broken record of it: only its own error is told', async () => {
    const { diagnostics } = await broken(organisations.path, 'school: {name: School, kind: scool}\n')
    expect(diagnostics).toMatchObject([{ file: organisations.path, line: 1, path: 'school.kind' }])
  })

  it('leaves out what refers to it, and only that', async () => {
    const { inventory, waiting } = await broken(organisations.path, 'school: [\n')
    expect(inventory.initiatives.map(({ id }) => id as string)).toEqual(['whole'])
    expect(waiting).toEqual(['initiatives/good.yaml'])
  })

  it('is told before what is wrong elsewhere', async () => {
    const { diagnostics } = await compileInventory([
      { path: 'reference/regions.yaml', text: 'north: [\n' },
      sources,
      organisations,
      annex,
      initiative(good.replace('kind: project', 'kind: x')),
    ])
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(
      new Set(['reference/regions.yaml', 'initiatives/good.yaml']),
    )
    expect(diagnostics[0]?.file).toBe('reference/regions.yaml')
  })

  it('other names are still held to what can be read', async () => {
    const { diagnostics } = await compileInventory([
      sources,
      { path: organisations.path, text: 'school: [\n' },
      annex,
      initiative(runs.replace('partOf: whole', 'partOf: nowhere')),
    ])
    expect(diagnostics.map(({ path, message }) => `${path}: ${message}`)).toContain(
      'partOf: "nowhere" is not in initiatives',
    )
  })
})

describe('what is wrong in a registry is told as in an initiative: the field, its line, and what was written', () => {
  it.each([
    [
      'registry/organisations.yaml',
      'a: {name: A, kind: school}\nb:\n  name: B\n  kind: bank\n',
      4,
      'b.kind: "bank" is not one of ',
    ],
    ['registry/organisations.yaml', 'b:\n  name: ""\n  kind: school\n', 2, 'b.name: is empty'],
    ['registry/organisations.yaml', 'b:\n  kind: school\n', 1, 'b.name: is missing: string expected'],
    ['registry/organisations.yaml', 'b:\n  name: B\n  kind: school\n  pag: x\n', 4, 'b.pag: "pag" is no field here'],
    ['registry/organisations.yaml', 'b:\n  name: B\n  kind: school\n  page: x\n', 4, 'b.page: "x" is no url'],
    ['registry/organisations.yaml', 'The B: {name: B, kind: school}\n', 1, 'The B: "The B": lower-case letters, '],
    ['registry/organisations.yaml', 'b:\n  id: c\n  name: B\n  kind: school\n', 2, 'b.id: the name above is the id'],
    ['registry/organisations.yaml', 'b: School\n', 1, 'b: a record with fields is expected'],
    ['registry/occupations.yaml', 'b:\n  name: {nl: B}\n  sector: technology\n', 2, 'b.name.en: is missing: string'],
    [
      'registry/occupations.yaml',
      'b:\n  name: {nl: B, en: B}\n  sector: technology\n  isco: "31"\n',
      4,
      'b.isco: "31": four digits',
    ],
    [
      'registry/occupations.yaml',
      'b:\n  name: {nl: B, en: B}\n  sector: technology\n  isco: 3123\n',
      4,
      'b.isco: 3123 is no string',
    ],
    ['registry/funding.yaml', 'b:\n  name: 3\n', 2, 'b.name: 3 is no string'],
    [
      'reference/municipalities.yaml',
      'b:\n  name: B\n  code: GM1\n  at: [52, 5]\n',
      3,
      'b.code: "GM1": GM and four digits',
    ],
    [
      'reference/municipalities.yaml',
      'b:\n  name: B\n  code: GM0001\n  at: [5, 52]\n',
      4,
      'b.at.0: 5 is not at least 50',
    ],
  ])('%s: %j', async (path, text, line, told) => {
    const { diagnostics } = await compileInventory([sources, { path, text }])
    expect(diagnostics[0]).toMatchObject({ severity: 'error', file: path, line })
    expect(`${diagnostics[0]?.path}: ${diagnostics[0]?.message}`).toContain(told)
  })
})

it('survives aliases that would blow up', async () => {
  const bomb = Array.from(
    { length: 12 },
    (_, i) =>
      `a${String(i)}: &a${String(i)} [${
        i === 0
          ? 'x'
          : Array(9)
              .fill(`*a${String(i - 1)}`)
              .join(', ')
      }]`,
  ).join('\n')
  const { diagnostics } = await compile(initiative(bomb, 'bomb'))
  expect(diagnostics[0]?.severity).toBe('error')
})
