import { describe, expect, it } from 'vitest'
import { lookupOf } from '../model/lookup.ts'
import type { Condition } from '../model/need.ts'
import { profileSchema } from '../model/profile.ts'
import { smallInventory } from '../testing/small-inventory.ts'
import { evaluateCondition } from './evaluate-condition.ts'

const lookup = lookupOf(smallInventory([]))
const evaluate = (profile: object, condition: object) =>
  evaluateCondition(lookup, profileSchema.parse(profile), condition as Condition)
const met = { state: 'met', who: [] }
const unmet = { state: 'unmet', who: [] }
const you = { state: 'unknown', who: ['you'] }
const provider = { state: 'unknown', who: ['provider'] }
const both = { state: 'unknown', who: ['you', 'provider'] }

describe.each([
  ['age at the lower bound', { age: 10 }, { criterion: 'age', min: 10, max: 15 }, met],
  ['age at the upper bound', { age: 15 }, { criterion: 'age', min: 10, max: 15 }, met],
  ['age above it', { age: 16 }, { criterion: 'age', min: 10, max: 15 }, unmet],
  ['age zero is told', { age: 0 }, { criterion: 'age', max: 3 }, met],
  ['age not told', {}, { criterion: 'age', min: 10 }, you],
  ['"jongeren" has no bound', { age: 60 }, { criterion: 'age' }, provider],
  ['"jongeren" and age not told', {}, { criterion: 'age' }, both],
  ['level reached', { level: 'mbo-2' }, { criterion: 'level', min: 'mbo-2' }, met],
  ['havo and mbo 4 are one NLQF level', { level: 'havo' }, { criterion: 'level', min: 'mbo-4' }, met],
  ['vmbo spans NLQF 1 and 2', { level: 'vmbo' }, { criterion: 'level', min: 'mbo-2' }, provider],
  ['vmbo is below mbo 3', { level: 'vmbo' }, { criterion: 'level', min: 'mbo-3' }, unmet],
  ['level above the highest', { level: 'wo' }, { criterion: 'level', max: 'mbo-4' }, unmet],
  ['vwo is no hbo diploma', { level: 'vwo' }, { criterion: 'diploma', min: 'hbo' }, unmet],
  ['university counts as hbo or higher', { level: 'wo' }, { criterion: 'diploma', min: 'hbo' }, met],
  [
    'none in that direction, whatever the level',
    { diplomaFields: ['education'] },
    { criterion: 'diploma', min: 'hbo', field: 'ict' },
    unmet,
  ],
  ['no diplomas at all', { diplomaFields: [] }, { criterion: 'diploma', min: 'mbo-2', field: 'energy' }, unmet],
  [
    'one in that direction, level not told',
    { diplomaFields: ['ict'] },
    { criterion: 'diploma', min: 'hbo', field: 'ict' },
    you,
  ],
  ['a diploma in a direction not told', { level: 'hbo' }, { criterion: 'diploma', min: 'hbo', field: 'ict' }, you],
  [
    'a level that may do, of a direction not told',
    { level: 'vmbo' },
    { criterion: 'diploma', min: 'mbo-2', field: 'energy' },
    both,
  ],
  [
    'a diploma in a direction told',
    { level: 'hbo', diplomaFields: ['ict'] },
    { criterion: 'diploma', min: 'hbo', field: 'technology' },
    met,
  ],
  [
    'a diploma of too low a level, direction not told',
    { level: 'vwo' },
    { criterion: 'diploma', min: 'hbo', field: 'ict' },
    unmet,
  ],
  ['Dutch high enough', { dutch: 'B1' }, { criterion: 'dutch', min: 'A2' }, met],
  ['Dutch too low', { dutch: 'A2' }, { criterion: 'dutch', min: 'B1' }, unmet],
  ['no experience at all', { experience: [] }, { criterion: 'experience', sector: 'energy' }, unmet],
  [
    'experience in technology may be in energy',
    { experience: ['technology'] },
    { criterion: 'experience', sector: 'energy' },
    provider,
  ],
  [
    'experience in energy is in technology',
    { experience: ['energy'] },
    { criterion: 'experience', sector: 'technology' },
    met,
  ],
  [
    'teaching is no technology',
    { experience: ['education'] },
    { criterion: 'experience', sector: 'technology' },
    unmet,
  ],
  ['lives in the region', { municipality: 'alpha' }, { criterion: 'regionServed', anyOf: ['west'] }, met],
  ['lives elsewhere', { municipality: 'gamma' }, { criterion: 'regionServed', anyOf: ['west'] }, unmet],
  [
    'lives within what bounds an area',
    { municipality: 'alpha' },
    { criterion: 'regionServed', anyOf: ['somewhere-west'] },
    provider,
  ],
  [
    'lives outside what bounds an area',
    { municipality: 'gamma' },
    { criterion: 'regionServed', anyOf: ['somewhere-west'] },
    unmet,
  ],
  ['the whole country', { municipality: 'gamma' }, { criterion: 'regionServed', anyOf: ['land'] }, met],
  ['only the region is told', { region: 'west' }, { criterion: 'regionServed', anyOf: ['west'] }, met],
  ['suitable in whose eyes', { age: 30 }, { criterion: 'judgedSuitable', by: 'school' }, provider],
  ['member, says the person', { groups: ['newcomers'] }, { criterion: 'membership', group: 'newcomers' }, met],
  ['no member, says the person', { notGroups: ['newcomers'] }, { criterion: 'membership', group: 'newcomers' }, unmet],
  ['nobody refers', { referrers: [] }, { criterion: 'referral', by: 'school' }, unmet],
] as const)('%s', (_, profile, condition, expected) => {
  it(expected.state, () => {
    expect(evaluate(profile, condition)).toEqual(expected)
  })
})
