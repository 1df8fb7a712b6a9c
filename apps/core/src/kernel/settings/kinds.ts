export type SettingScope = 'zone' | 'cluster' | 'storagepool' | 'domain' | 'account'
type Value = string | number | boolean

/** One global setting, as CloudStack names and groups it. The type of `default` is the type of its values. */
export interface Setting<T extends Value = Value> {
  /** as shown: a `Range` lies between 0 and 1, a `Select` is one of `options` */
  type: 'Number' | 'Decimal' | 'Range' | 'Boolean' | 'String' | 'Select'
  default: T
  category: string
  group: string
  subgroup: string
  description: string
  /** where else than globally it can be set */
  scopes?: readonly SettingScope[]
  options?: readonly string[]
  /** smallest number that makes sense */
  min?: number
  /** texts that it can be, and one for example */
  form?: { fits(text: string): boolean; like: string }
}

/** Where a setting is found. */
export type Where = readonly [category: string, group: string, subgroup: string]
type More = Partial<Pick<Setting, 'scopes' | 'options' | 'min' | 'form'>>

const make =
  <T extends Value>(type: Setting['type'], standard?: More) =>
  (value: T, [category, group, subgroup]: Where, description: string, more: More = {}): Setting<T> => ({
    type,
    default: value,
    category,
    group,
    subgroup,
    description,
    ...standard,
    ...more,
  })

export const number = make<number>('Number', { min: 0 })
export const decimal = make<number>('Decimal', { min: 0 })
export const range = make<number>('Range', { min: 0 })
export const flag = make<boolean>('Boolean')
export const text = make<string>('String')
export const select = make<string>('Select')
