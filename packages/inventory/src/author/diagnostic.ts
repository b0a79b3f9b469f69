/** Something wrong with one place in one file. The rest of the inventory stays usable. */
export interface Diagnostic {
  /** `error`: the record is left out. `warning`: the record stays. */
  severity: 'error' | 'warning'
  file: string
  /** From 1. */
  line: number
  column: number
  /** Dotted path in the file such as `steps.train.duration`; empty for the file as a whole. */
  path: string
  message: string
}

export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { severity, file, line, column, path, message } = diagnostic
  return `${file}:${String(line)}:${String(column)} ${severity}: ${path === '' ? '' : `${path}: `}${message}`
}
