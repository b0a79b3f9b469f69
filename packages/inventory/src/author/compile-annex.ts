import type { Inventory, TargetGroup } from '@overstap/core'
import type { AuthoredAnnex } from './authored-annex.ts'
import type { Citer } from './cite.ts'
import type { OpenFile } from './source-file.ts'

/** What the annex says apart from single initiatives. */
export type AnnexPart = Pick<
  Inventory,
  'lifePhases' | 'bottlenecks' | 'recommendations' | 'successFactors' | 'targetGroups' | 'collecting'
>

export function emptyAnnex(): AnnexPart {
  return {
    lifePhases: [],
    bottlenecks: [],
    recommendations: [],
    successFactors: [],
    targetGroups: [],
    collecting: { asked: [], says: [], pointers: [], scaling: [] },
  }
}

/** Adds one file of `data/annex` to what the others said. */
export function compileAnnex(
  authored: AuthoredAnnex,
  { into, file, citer }: { into: AnnexPart; file: OpenFile; citer: Citer },
): void {
  const add = <T extends { at: string[] }>(
    section: keyof AuthoredAnnex,
    records: Readonly<Record<string, T>>,
    list: { id: string }[],
  ) => {
    for (const [id, { at, ...record }] of Object.entries(records)) {
      if (list.some((other) => other.id === id)) file.error([section, id], 'this id is taken')
      list.push({ ...record, id, cites: citer.cite(at, [section, id]) } as { id: string })
    }
  }
  add('lifePhases', authored.lifePhases as Record<string, { at: string[] }>, into.lifePhases)
  add('bottlenecks', authored.bottlenecks, into.bottlenecks)
  add('recommendations', authored.recommendations, into.recommendations)
  const factors = Object.entries(authored.successFactors).map(([id, factor]) => [
    id,
    {
      ...factor,
      effects: factor.effects.map(({ at, ...effect }, i) => ({
        ...effect,
        cites: citer.cite(at, ['successFactors', id, 'effects', i]),
      })),
    },
  ])
  add('successFactors', Object.fromEntries(factors) as Record<string, { at: string[] }>, into.successFactors)
  for (const [id, { at, needsNationalProgrammes, ...group }] of Object.entries(authored.targetGroups)) {
    into.targetGroups.push({
      ...group,
      id: id as TargetGroup['id'],
      cites: at === undefined ? [] : citer.cite(at, ['targetGroups', id]),
      ...(needsNationalProgrammes && {
        needsNationalProgrammes: citer.cite(needsNationalProgrammes, ['targetGroups', id, 'needsNationalProgrammes']),
      }),
    })
  }
  const cited = <T extends { at: string[] }>(records: readonly T[], path: string) =>
    records.map(({ at, ...record }, i) => ({ ...record, cites: citer.cite(at, ['collecting', path, i]) }))
  into.collecting.asked.push(...cited(authored.collecting?.asked ?? [], 'asked'))
  into.collecting.says.push(...cited(authored.collecting?.says ?? [], 'says'))
  into.collecting.pointers.push(...cited(authored.collecting?.pointers ?? [], 'pointers'))
  into.collecting.scaling.push(...cited(authored.collecting?.scaling ?? [], 'scaling'))
}
