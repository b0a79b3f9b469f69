import { parse } from '@vue/compiler-sfc'
import ts from 'typescript'
import type { Source } from './read-sources.ts'

type Import = { readonly specifier: string; readonly typeOnly: boolean }

/** What one file takes from elsewhere: its imports, and the globals through which it reaches the outside world. */
export type Reach = { readonly path: string; readonly imports: readonly Import[]; readonly globals: readonly string[] }

const outsideWorld = new Set([
  'process',
  'Buffer',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'performance',
])
const members = new Set([
  'Date.now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'navigator.sendBeacon',
  'document.cookie',
  'Temporal.Now',
  'import.meta.env',
])
const globalObjects = new Set(['globalThis', 'window', 'self', 'global'])

export function readFile({ path, text }: Source): Reach {
  const imports: Import[] = []
  const used: string[] = []
  const declared = new Set<string>()

  const visit = (node: ts.Node): void => {
    const found = importIn(node)
    if (found) imports.push(found)
    const name = globalIn(node)
    if (name) used.push(name)
    if (
      ts.isBindingElement(node) ||
      ts.isParameter(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node)
    ) {
      if (node.name && ts.isIdentifier(node.name)) declared.add(node.name.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, path.endsWith('.vue') ? scriptOf(text) : text, ts.ScriptTarget.Latest, true))

  // A name the file declares itself is handed in, not taken.
  return { path, imports, globals: [...new Set(used)].filter((name) => !declared.has(name)) }
}

function scriptOf(vue: string): string {
  const { script, scriptSetup } = parse(vue, { sourceMap: false }).descriptor
  return [script?.content, scriptSetup?.content].filter(Boolean).join('\n')
}

function importIn(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: isTypeOnly(node.importClause) }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly }
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, typeOnly: true }
  }
  if (!ts.isCallExpression(node)) return undefined
  const [first] = node.arguments
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === 'require')
  return loads && first && ts.isStringLiteralLike(first) ? { specifier: first.text, typeOnly: false } : undefined
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  return (
    !clause.name &&
    !!named &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  )
}

function globalIn(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) return 'new Date()'
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()'
  if (ts.isPropertyAccessExpression(node)) {
    const whole = node.getText().replace(/^(globalThis|window|self|global)\./, '')
    if (members.has(whole)) return whole
    if (ts.isIdentifier(node.expression) && globalObjects.has(node.expression.text) && outsideWorld.has(node.name.text))
      return node.name.text
  }
  if (!ts.isIdentifier(node) || !outsideWorld.has(node.text)) return undefined
  return isReference(node) ? node.text : undefined
}

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name

/** Whether an identifier stands for a value, not for the name of a property, a label or a type. */
function isReference(node: ts.Identifier): boolean {
  const parent = node.parent
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isPropertyDeclaration(parent)
  ) {
    return ts.isPropertyAssignment(parent) && parent.initializer === node
  }
  return !ts.isTypeReferenceNode(parent) && !ts.isQualifiedName(parent)
}
