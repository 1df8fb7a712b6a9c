import type { CommandName, Params } from '@cloud/contract'
import type { Param } from '@cloud/signing'

type RequiredKeys<P> = { [K in keyof P]-?: Record<never, never> extends Pick<P, K> ? never : K }[keyof P]
type OptionalKeys<P> = Exclude<keyof P, RequiredKeys<P>>

/** Parameters of a command as a caller gives them; `undefined` counts as left out. */
export type Given<C extends CommandName> = keyof Params<C> extends never
  ? Record<string, never>
  : Pick<Params<C>, RequiredKeys<Params<C>>> & {
      [K in OptionalKeys<Params<C>>]?: Params<C>[K] | undefined
    }

export type Scalar = string | number | boolean

/** Parameters of a command that is known only at run time. */
export type Bag = Readonly<
  Record<string, Scalar | readonly Scalar[] | readonly Readonly<Record<string, Scalar>>[] | undefined>
>

/** The parameters as CloudStack reads them: lists joined by commas, maps as `name[0].key`, `undefined` dropped. */
export function wireParams(bag: Bag): Param[] {
  return Object.entries(bag).flatMap(([name, value]): Param[] => {
    if (value === undefined) return []
    if (typeof value !== 'object') return [[name, String(value)]]
    if (!value.some(item => typeof item === 'object')) return [[name, value.join(',')]]
    return value.flatMap((item, index): Param[] =>
      typeof item === 'object'
        ? Object.entries(item).map(([key, field]) => [`${name}[${index}].${key}`, String(field)] as const)
        : [],
    )
  })
}
