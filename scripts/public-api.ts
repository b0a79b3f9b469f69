/**
 * The public API of a package as text: every exported name with its type, written out as far as it is the package's own.
 * `node scripts/public-api.ts --update` rewrites packages/core/api.txt; a test compares.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = new URL('../', import.meta.url)
export const apiFile = fileURLToPath(new URL('packages/core/api.txt', root))
const declarations = fileURLToPath(new URL('packages/core/dist/index.d.ts', root))

/** The text for the package's built declarations, or for another `.d.ts`. */
export function describePublicApi(file: string = declarations): string {
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2024,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  const exported = module ? checker.getExportsOfModule(module) : []
  const symbols = exported.map((symbol) => ({
    name: symbol.name,
    target: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  }))
  const print = typePrinter(checker, symbols)
  return symbols
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, target }) => describe({ name, target, checker, print }))
    .map((entry) => `${entry.replaceAll(/ +$/gm, '')}\n`)
    .join('\n')
}

type Exported = { readonly name: string; readonly target: ts.Symbol }
type Print = (type: ts.Type, options?: { indent?: string; open?: boolean }) => string

function describe({ name, target, checker, print }: Exported & { checker: ts.TypeChecker; print: Print }): string[] {
  const entries: string[] = []
  const [declaration] = target.declarations ?? []
  if (target.flags & (ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Interface)) {
    const type = checker.getDeclaredTypeOfSymbol(target)
    entries.push(`type ${name}${parametersOf(declaration)} = ${print(type, { open: true })}`)
  }
  if (target.flags & ts.SymbolFlags.Class && declaration) {
    entries.push(`class ${name} ${print(checker.getDeclaredTypeOfSymbol(target), { open: true })}`)
  }
  if (target.flags & ts.SymbolFlags.Function && declaration) {
    const signatures = checker.getTypeOfSymbolAtLocation(target, declaration).getCallSignatures()
    entries.push(...signatures.map((signature) => `function ${name}${printSignature({ signature, checker, print })}`))
  }
  if (target.flags & ts.SymbolFlags.Variable && declaration) {
    const type = checker.getTypeOfSymbolAtLocation(target, declaration)
    const output = outputOf(type, checker)
    entries.push(output ? `schema ${name} of ${print(output)}` : `const ${name}: ${print(type)}`)
  }
  return entries.length > 0 ? entries : [`unknown ${name}`]
}

function parametersOf(declaration: ts.Declaration | undefined): string {
  const generic = declaration && (ts.isTypeAliasDeclaration(declaration) || ts.isInterfaceDeclaration(declaration))
  const parameters = generic ? declaration.typeParameters : undefined
  return parameters ? `<${parameters.map((parameter) => parameter.getText()).join(', ')}>` : ''
}

/** What a zod schema yields: its own type is too long to review and says no more. */
function outputOf(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  const output = type.getProperty('_zod') && type.getProperty('_output')
  return output && checker.getTypeOfSymbol(output)
}

function printSignature({
  signature,
  checker,
  print,
}: {
  signature: ts.Signature
  checker: ts.TypeChecker
  print: Print
}): string {
  const generics = signature.typeParameters?.map((parameter) => {
    const constraint = parameter.getConstraint()
    return checker.typeToString(parameter) + (constraint ? ` extends ${print(constraint)}` : '')
  })
  const parameters = signature.parameters.map((parameter) => {
    const declaration = parameter.valueDeclaration
    const node = declaration && ts.isParameter(declaration) ? declaration : undefined
    const optional = node?.questionToken || node?.initializer ? '?' : ''
    return `${node?.dotDotDotToken ? '...' : ''}${parameter.name}${optional}: ${print(checker.getTypeOfSymbol(parameter))}`
  })
  const predicate = checker.getTypePredicateOfSignature(signature)
  const returned = predicate?.type
    ? `${predicate.parameterName} is ${print(predicate.type)}`
    : print(signature.getReturnType())
  return `${generics ? `<${generics.join(', ')}>` : ''}(${parameters.join(', ')}): ${returned}`
}

/**
 * Writes types out, stopping at names that are exported themselves and at types of others. A type that zod infers inside
 * another has lost its name; it is known again by what it is made of.
 */
function typePrinter(checker: ts.TypeChecker, exported: readonly Exported[]): Print {
  const types = ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Interface | ts.SymbolFlags.Class
  const own = new Set(exported.map(({ target }) => target))
  const named = exported.filter(({ target }) => target.flags & types && !isGeneric(target))
  const bare = printer({ checker, own, nameOf: () => undefined })
  const made = new Map<string, string>()
  for (const { name, target } of named.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const text = bare(checker.getDeclaredTypeOfSymbol(target), { open: true })
    if (text.length > 12 && !made.has(text)) made.set(text, name)
  }
  return printer({
    checker,
    own,
    nameOf: (type) => made.get(bare(type, { open: true })),
    nameOfText: (text) => made.get(text),
    bare,
  })
}

type Naming = {
  readonly checker: ts.TypeChecker
  /** The symbols this package exports. */
  readonly own: ReadonlySet<ts.Symbol>
  readonly nameOf: (type: ts.Type) => string | undefined
  readonly nameOfText?: (text: string) => string | undefined
  readonly bare?: Print
}

function printer({ checker, own, nameOf, nameOfText, bare }: Naming): Print {
  const writing = new Set<ts.Type>()
  const whole = (type: ts.Type): string =>
    checker.typeToString(
      type,
      undefined,
      ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType,
    )

  const print: Print = (type, { indent = '', open = false } = {}) => {
    if (!open && type.aliasSymbol && own.has(type.aliasSymbol)) {
      const of = type.aliasTypeArguments?.map((argument) => print(argument, { indent }))
      if (of || nameOfText) return type.aliasSymbol.name + (of ? `<${of.join(', ')}>` : '')
    }
    if (writing.has(type)) return type.aliasSymbol?.name ?? type.symbol?.name ?? '…'
    writing.add(type)
    try {
      return (open ? undefined : nameOf(type)) ?? printOpen(type, indent)
    } finally {
      writing.delete(type)
    }
  }

  const printOpen = (type: ts.Type, indent: string): string => {
    if (type.flags & ts.TypeFlags.Boolean) return 'boolean'
    if (type.isUnion()) return printUnion(type, indent)
    if (type.isIntersection()) return type.types.map((part) => print(part, { indent })).join(' & ')
    if (checker.isTupleType(type) || checker.isArrayType(type)) return printList(type as ts.TypeReference, indent)
    if (type.flags & ts.TypeFlags.Object && isWritable(type)) return printObject(type, indent)
    const of = type.flags & ts.TypeFlags.Object ? checker.getTypeArguments(type as ts.TypeReference) : []
    if (type.symbol && of.length > 0)
      return `${type.symbol.name}<${of.map((part) => print(part, { indent })).join(', ')}>`
    return whole(type)
  }

  // The compiler's order within a union depends on what it met first: sorted, it is the same every time.
  const printUnion = (type: ts.UnionType, indent: string): string => {
    const empty = ts.TypeFlags.Undefined | ts.TypeFlags.Null
    const full = type.types.filter((part) => !(part.flags & empty))
    const rest = type.types.filter((part) => part.flags & empty).map(whole)
    const known =
      bare && rest.length > 0
        ? nameOfText?.(
            joined(
              full.map((part) => bare(part)),
              '',
            ),
          )
        : undefined
    const parts = known ? [known, ...rest] : [...full.map((part) => print(part, { indent: `${indent}  ` })), ...rest]
    return joined(parts, indent)
  }

  const joined = (parts: readonly string[], indent: string): string => {
    const both = parts.includes('true') && parts.includes('false')
    const words = both ? [...parts.filter((part) => part !== 'true' && part !== 'false'), 'boolean'] : [...parts]
    words.sort((a, b) => Number(a === 'undefined') - Number(b === 'undefined') || (a < b ? -1 : 1))
    const oneLine = words.join(' | ')
    if (oneLine.length <= 110 && !oneLine.includes('\n')) return oneLine
    return words.map((word) => `\n${indent}  | ${word}`).join('')
  }

  const printList = (type: ts.TypeReference, indent: string): string => {
    const parts = checker.getTypeArguments(type).map((part) => print(part, { indent }))
    const readonly = whole(type).startsWith('readonly ') ? 'readonly ' : ''
    if (checker.isTupleType(type)) return `${readonly}[${parts.join(', ')}]`
    const [element = 'unknown'] = parts
    return `${readonly}${/^[\w.'<>]+$|^\{[^]*\}$/.test(element) ? element : `(${element})`}[]`
  }

  /** Anonymous, mapped and own types are written out; Date, Map or a zod class are known by their name. */
  const isWritable = (type: ts.Type): boolean => {
    const symbol = type.getSymbol()
    const isNamed = symbol && symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class)
    if (type.getCallSignatures().length > 0 && type.getProperties().length > 0) return false
    return !isNamed || own.has(symbol)
  }

  const printObject = (type: ts.Type, indent: string): string => {
    const inner = `${indent}  `
    const [call] = type.getCallSignatures()
    if (call)
      return printSignature({ signature: call, checker, print: (part) => print(part, { indent }) }).replace(
        '): ',
        ') => ',
      )
    const brand = brandOf(type, checker)
    if (brand) return `Brand<'${brand}'>`
    const indexes = checker
      .getIndexInfosOfType(type)
      .map(
        (info) =>
          `${info.isReadonly ? 'readonly ' : ''}[key: ${print(info.keyType)}]: ${print(info.type, { indent: inner })}`,
      )
    const members = type
      .getProperties()
      .filter(isPublic)
      .map((property) => {
        const optional = property.flags & ts.SymbolFlags.Optional ? '?' : ''
        const value = checker.getTypeOfSymbol(property)
        return `${isReadonly(property) ? 'readonly ' : ''}${keyOf(property)}${optional}: ${print(value, { indent: inner })}`
      })
    // A mapped type has its members in the order of a union, which depends on what the compiler met first.
    if ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Mapped) members.sort()
    const lines = [...indexes, ...members]
    return lines.length === 0 ? '{}' : `{\n${lines.map((line) => `${inner}${line};\n`).join('')}${indent}}`
  }

  return print
}

const isGeneric = (symbol: ts.Symbol): boolean =>
  (symbol.declarations ?? []).some(
    (declaration) =>
      (ts.isTypeAliasDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)) && declaration.typeParameters,
  )

/** zod's brand is a property named by a symbol, whose printed name holds a number that differs from run to run. */
function brandOf(type: ts.Type, checker: ts.TypeChecker): string | undefined {
  const [property, ...others] = type.getProperties()
  if (!property?.name.startsWith('__@$brand') || others.length > 0) return undefined
  return checker
    .getTypeOfSymbol(property)
    .getProperties()
    .map(({ name }) => name)
    .join(', ')
}

const keyOf = ({ name }: ts.Symbol): string => {
  if (name.startsWith('__@')) return `[${name.slice(3).replace(/@\d+$/, '')}]`
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`
}
const has = (symbol: ts.Symbol, modifier: ts.ModifierFlags): boolean =>
  (symbol.declarations ?? []).some((declaration) => ts.getCombinedModifierFlags(declaration) & modifier)
const isReadonly = (property: ts.Symbol): boolean => has(property, ts.ModifierFlags.Readonly)
const isPublic = (property: ts.Symbol): boolean => !has(property, ts.ModifierFlags.Private | ts.ModifierFlags.Protected)

if (process.argv.includes('--update')) {
  writeFileSync(apiFile, describePublicApi())
  console.log(`${apiFile.slice(fileURLToPath(root).length)}: ${readFileSync(apiFile, 'utf8').split('\n').length} lines`)
}
