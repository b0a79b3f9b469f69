import { UNKNOWN_REASONS, type FactState, type Speech } from '@overstap/core'

/** What is not known, a line for each reason why: "Duur, Kosten: de bronnen zeggen er niets over." */
export function unknownLines(
  rows: readonly { name: string; state: FactState<unknown> }[],
  { messages }: Speech,
): string[] {
  return UNKNOWN_REASONS.flatMap((why) => {
    const names = rows.flatMap(({ name, state }) => (state.kind === 'unknown' && state.why === why ? [name] : []))
    return names.length === 0 ? [] : [`${names.join(', ')}: ${messages.unknown[why]}.`]
  })
}
