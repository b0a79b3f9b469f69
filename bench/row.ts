/** One figure. Without a target it is told, not judged. */
export interface Row {
  name: string
  target: number | null
  measured: number
  unit: string
  better: 'higher' | 'lower'
  met: boolean | null
}

interface Figure {
  measured: number
  unit: string
  better: Row['better']
  target?: number
}

export function rowOf(name: string, { measured, unit, better, target }: Figure): Row {
  const met = target === undefined ? null : better === 'higher' ? measured >= target : measured <= target
  return { name, target: target ?? null, measured: rounded(measured), unit, better, met }
}

/** Three significant digits: more would be noise. */
function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
