import { capacity } from './capacity.ts'
import { compute } from './compute.ts'
import type { Setting } from './kinds.ts'
import { limitSettings, type LimitSetting } from './limits.ts'
import { network } from './network.ts'
import { service } from './service.ts'
import { storage } from './storage.ts'

/** Only settings that take effect here, or that clients read. Grow it together with the code that reads it. */
const plain = { ...capacity, ...compute, ...network, ...service, ...storage }

export type SettingName = keyof typeof plain | LimitSetting
export type SettingValue<N extends SettingName> = N extends keyof typeof plain
  ? (typeof plain)[N] extends Setting<infer T>
    ? T
    : never
  : number

/** Every setting by name, in the order of the names. */
export const settings: ReadonlyMap<string, Setting> = new Map<string, Setting>(
  [...Object.entries(plain), ...limitSettings].toSorted(([a], [b]) => (a < b ? -1 : 1)),
)
