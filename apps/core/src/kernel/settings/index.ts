import { sql } from 'kysely'
import type { Read } from '#ports/db.ts'
import { invalid } from '../errors.ts'
import { settings, type SettingName, type SettingValue } from './catalogue.ts'
import type { Setting, SettingScope } from './kinds.ts'

export { settings } from './catalogue.ts'
export type { SettingName } from './catalogue.ts'
export type { Setting, SettingScope } from './kinds.ts'
export { limitSetting } from './limits.ts'

/** What a value may be set for, by internal id: `{ cluster: 3 }`. Of several, the first that has a value wins. */
export type SettingPlace = Partial<Record<SettingScope, number>>

/** The value of a setting that holds at a place: there if it was set there, else globally, else its default.
 *  @returns in the unit that the catalogue names */
export function configValue<N extends SettingName>(
  read: Read,
  name: N,
  place: SettingPlace = {},
): SettingValue<N> {
  const setting = settings.get(name)
  if (!setting) throw new Error(`the catalogue has no setting ${name}`)
  const stored = storedValue(read, name, place)
  const value = stored === undefined ? setting.default : typedValue(setting, stored)
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the catalogue ties the name to the type of its default
  return value as SettingValue<N>
}

/** @returns the text that was set for the place, or globally; undefined when nobody did */
export function storedValue(read: Read, name: string, place: SettingPlace = {}): string | undefined {
  for (const [scope, id] of [...inherited(read, place), ['global', 0] as const]) {
    const row = read.get(
      sql<{
        value: string
      }>`select value from configuration where name = ${name} and scope = ${scope} and scopeId = ${id}`,
    )
    if (row) return row.value
  }
  return undefined
}

/** A place, and those that it takes values from: an account from its domain, a domain from those above it, if that is set. */
function inherited(read: Read, place: SettingPlace): [scope: string, id: number][] {
  const places = Object.entries(place)
  const isOn = (name: 'enable.account.settings.for.domain' | 'enable.domain.settings.for.child.domain') =>
    storedValue(read, name) === 'true'
  let { domain } = place
  if (place.account !== undefined && domain === undefined && isOn('enable.account.settings.for.domain')) {
    domain = read.row('account', place.account).domainId
    places.push(['domain', domain])
  }
  if (domain === undefined || !isOn('enable.domain.settings.for.child.domain')) return places
  for (let above = read.row('domain', domain).parentId; above !== null;) {
    places.push(['domain', above])
    above = read.row('domain', above).parentId
  }
  return places
}

const typedValue = ({ type }: Setting, text: string) =>
  type === 'Boolean' ? text === 'true' : type === 'String' || type === 'Select' ? text : Number(text)

/** What a new value looks like in the store.
 *  @throws CloudError PARAM_ERROR when the setting cannot have it */
export function checkedValue(name: string, setting: Setting, text: string): string {
  const value = text.trim()
  switch (setting.type) {
    case 'Boolean':
      if (!/^(true|false)$/i.test(value)) throw invalid(`${name} is true or false; ${text} is neither.`)
      return value.toLowerCase()
    case 'Select':
      if (!setting.options?.includes(value))
        throw invalid(`${name} is one of ${setting.options?.join(', ')}; ${text} is none of them.`)
      return value
    case 'String':
      if (setting.form && !setting.form.fits(text))
        throw invalid(`${name} cannot be ${text}; write it like ${setting.form.like}.`)
      return text
    case 'Number':
    case 'Decimal':
    case 'Range': {
      const fits = setting.type === 'Number' ? /^-?\d+$/.test(value) : /^-?\d+(\.\d+)?$/.test(value)
      const number = Number(value)
      if (!fits || !Number.isFinite(number))
        throw invalid(
          `${name} needs ${setting.type === 'Number' ? 'a whole number' : 'a number'}; ${text} is none.`,
        )
      if (number < (setting.min ?? 0))
        throw invalid(`${name} must be ${setting.min ?? 0} or more; it cannot be ${text}.`)
      if (setting.type === 'Range' && number > 1)
        throw invalid(`${name} is a share between 0 and 1; it cannot be ${text}.`)
      return value
    }
    default:
      return setting.type satisfies never
  }
}
