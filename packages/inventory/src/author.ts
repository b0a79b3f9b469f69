export { compileInventory, type Compiled } from './author/compile-inventory.ts'
export type { Quote } from './author/cite.ts'
export { formatDiagnostic, type Diagnostic } from './author/diagnostic.ts'
export type { SourceFile } from './author/source-file.ts'
