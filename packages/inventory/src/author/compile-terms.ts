import type { Claim, Fact, Need, NeedTree, TargetGroup, Terms } from '@overstap/core'
import type { AuthoredTerms } from './authored-initiative.ts'
import type { Citer } from './cite.ts'
import type { OpenFile, Path } from './source-file.ts'

/** What compiling a record needs around it. */
export interface Context {
  file: OpenFile
  citer: Citer
  targetGroups: ReadonlyMap<string, TargetGroup>
  /** False where a file of the annex could not be read, and so may hold any target group or success factor. */
  isAnnexRead: boolean
}

type Authored<T> = { value: T; at: string[] } & Omit<Claim<T>, 'value' | 'cites'>

/** Authored claims become a known fact; a key that the author left out stays out. */
function compileFact<T>(claims: readonly Authored<T>[] | undefined, path: Path, citer: Citer): Fact<T> | undefined {
  if (claims === undefined) return undefined
  return {
    kind: 'known',
    claims: claims.map(({ at, ...claim }, i) => ({ ...claim, cites: citer.cite(at, [...path, i]) })),
  }
}

/** Compiles every fact of a group of facts, leaving out what is absent. */
export function compileFacts<T extends object>(
  facts: T,
  path: Path,
  citer: Citer,
): { [K in keyof T]: Fact<ValueOf<T[K]>> } {
  const known = Object.entries(facts).flatMap(([name, claims]) => {
    const fact = compileFact(claims as Authored<unknown>[] | undefined, [...path, name], citer)
    return fact === undefined ? [] : [[name, fact]]
  })
  return Object.fromEntries(known) as { [K in keyof T]: Fact<ValueOf<T[K]>> }
}

type ValueOf<C> = NonNullable<C> extends readonly { value: infer T }[] ? T : never

export function compileTerms({ needs, complete, ...facts }: AuthoredTerms, path: Path, context: Context): Terms {
  return {
    ...compileFacts(facts, path, context.citer),
    needs: compileNeeds(needs, [...path, 'needs'], context),
    ...(complete && { complete: context.citer.cite(complete, [...path, 'complete']) }),
  }
}

/**
 * Target groups become their definitions, and what is joined by "and" becomes needs of their own, so that each
 * criterion is reported by itself. Claims of other sources on the same criteria stand side by side in one need.
 */
function compileNeeds(authored: AuthoredTerms['needs'], path: Path, context: Context): Need[] {
  const { file, citer, targetGroups, isAnnexRead } = context
  const needs: Need[] = []
  for (const [i, { value, exclusive, waived, at, ...scope }] of authored.entries()) {
    const cites = citer.cite(at, [...path, i])
    let tree: NeedTree
    if ('group' in value && !isAge(value)) {
      const group = targetGroups.get(value.group)
      if (group === undefined) {
        if (isAnnexRead) file.error([...path, i, 'value', 'group'], `"${value.group}" is not a target group`)
        else file.wait()
        continue
      }
      tree = group.definition ?? { criterion: 'membership', group: value.group }
    } else tree = value
    for (const part of conjuncts(tree)) {
      const claim = { ...scope, value: { tree: part, exclusive, ...(waived && { waived }) }, cites }
      const key = criteriaKey(part)
      const other = needs.find((need) =>
        need.claims.every(
          (c) => criteriaKey(c.value.tree) === key && !c.cites.some((a) => cites.some((b) => a.source === b.source)),
        ),
      )
      if (other === undefined) needs.push({ claims: [claim] })
      else other.claims.push(claim)
    }
  }
  return needs
}

/** Beside an age a group says whom the source names, and stands for nothing else. */
function isAge(value: object): value is Extract<NeedTree, { criterion: 'age' }> {
  return 'criterion' in value && value.criterion === 'age'
}

function conjuncts(tree: NeedTree): NeedTree[] {
  return 'all' in tree ? tree.all.flatMap(conjuncts) : [tree]
}

function criteriaKey(tree: NeedTree): string {
  if ('criterion' in tree) return tree.criterion
  return [...new Set(('all' in tree ? tree.all : tree.any).map(criteriaKey))].toSorted().join('|')
}
