import type { Entity } from '@cloud/contract'
import type { SettingPlace } from '#kernel/settings/index.ts'
import { storedValue, type Setting, type SettingScope } from '#kernel/settings/index.ts'
import type { Read } from '#ports/db.ts'

/** One setting with the value that holds at a place. */
export function settingView(
  read: Read,
  name: string,
  setting: Setting,
  place: SettingPlace,
): Entity<'listConfigurations'> {
  const [scope, id] = (Object.entries(place) as [SettingScope, number][])[0] ?? []
  return {
    category: setting.category,
    group: setting.group,
    subgroup: setting.subgroup,
    name,
    value: storedValue(read, name, place) ?? String(setting.default),
    defaultvalue: String(setting.default),
    scope,
    id,
    description: setting.description,
    isdynamic: true,
    component: 'core',
    displaytext: spoken(name),
    type: setting.type,
    options: setting.options?.join(', '),
  }
}

/** `expunge.delay` → `Expunge delay` */
const spoken = (name: string) => {
  const words = name.replaceAll('.', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
