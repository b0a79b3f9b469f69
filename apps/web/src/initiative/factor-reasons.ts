import { readFact, type Initiative, type Inventory, type Reason, type ReasonCode } from '@overstap/core'

/** What is known of each success factor of one initiative, whoever asks. */
export function factorReasons({ successFactors }: Inventory, { factors }: Initiative): Reason[] {
  return successFactors.map(({ id }) => {
    const state = readFact(factors[id], false)
    const params = { factor: id }
    if (state.kind === 'unknown')
      return { code: state.why === 'not-stated' ? 'factor-not-stated' : 'factor-not-read', params, cites: [] }
    if (state.kind === 'not-applicable') return { code: 'factor-not-applicable', params, cites: [] }
    const code: ReasonCode =
      state.values.length > 1 ? 'factor-sources-differ' : state.values[0] === true ? 'factor-present' : 'factor-absent'
    return { code, params, cites: state.claims.flatMap((claim) => claim.cites) }
  })
}
