import type { CommandName, Params } from '@cloud/contract'
import type { Param } from '@cloud/signing'

/** Names of the parameters that a command insists on. */
export type RequiredKeys<P> = {
  [K in keyof P]-?: Partial<Pick<P, K>> extends Pick<P, K> ? never : K
}[keyof P]
type OptionalKeys<P> = Exclude<keyof P, RequiredKeys<P>>

/** Parameters of a command as a caller gives them; `undefined` counts as left out. */
export type Given<C extends CommandName> = keyof Params<C> extends never
  ? Record<string, never>
  : Pick<Params<C>, RequiredKeys<Params<C>>> & {
      [K in OptionalKeys<Params<C>>]?: Params<C>[K] | undefined
    }

export type Scalar = string | number | boolean
type Entry = Readonly<Record<string, Scalar>>
type Value = Scalar | readonly Scalar[] | readonly Entry[] | undefined

/** Parameters of a command that is known only at run time. */
export type Bag = Readonly<Record<string, Value>>

/** The parameters as CloudStack reads them: lists joined by commas, maps as `name[0].key`, `undefined` dropped. */
export const wireParams = (bag: Bag): Param[] =>
  Object.entries(bag).flatMap(([name, value]): Param[] => {
    if (value === undefined) return []
    if (typeof value !== 'object') return [[name, String(value)]]
    return isMap(value)
      ? value.flatMap((entry, index) => mapParams(`${name}[${index}]`, entry))
      : [[name, value.join(',')]]
  })

const isMap = (value: readonly Scalar[] | readonly Entry[]): value is readonly Entry[] =>
  typeof value[0] === 'object'

const mapParams = (prefix: string, entry: Entry): Param[] =>
  Object.entries(entry).map(([key, field]) => [`${prefix}.${key}`, String(field)])
