/** A text, or a text that needs something filled in. */
type Message = string | ((params: never) => string)
type MessageTable = Readonly<Record<string, Message>>

/** The shape that every other language has to fill: same keys, same parameters. A missing key does not compile. */
export type Translated<Table extends MessageTable> = {
  readonly [Key in keyof Table]: Table[Key] extends (params: infer Params) => string
    ? (params: Params) => string
    : string
}

type ParamsOf<M> = M extends (params: infer Params) => string ? [params: Params] : []

/** Looks a text up by its key and fills it in. */
export type Translate<Table extends MessageTable> = <Key extends keyof Table & string>(
  key: Key,
  ...params: ParamsOf<Table[Key]>
) => string

export function createTranslate<Table extends MessageTable>(table: Translated<Table>): Translate<Table> {
  return (key, ...params) => {
    const message = table[key] as string | ((params: unknown) => string)
    return typeof message === 'string' ? message : message(params[0])
  }
}
