import { isRootAdmin } from '#kernel/caller.ts'
import type { ReadCtx } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { configValue, settings, type Setting, type SettingPlace } from '#kernel/settings/index.ts'
import type { Read } from '#ports/db.ts'
import { managedAccount, managedDomain } from '../identity/index.ts'

export interface PlaceParams {
  zoneid?: number
  clusterid?: number
  storageid?: number
  domainid?: number
  accountid?: number
}

/** Where a setting is read or set: one place, or globally when none is named.
 *  @throws CloudError when two are named, or the place is not the caller's */
export function placeOf(ctx: Pick<ReadCtx, 'read' | 'caller'>, p: PlaceParams): SettingPlace {
  const places: SettingPlace[] = []
  if (p.zoneid !== undefined) places.push({ zone: p.zoneid })
  if (p.clusterid !== undefined) places.push({ cluster: p.clusterid })
  if (p.storageid !== undefined) places.push({ storagepool: p.storageid })
  if (p.domainid !== undefined) places.push({ domain: managedDomain(ctx, p.domainid).id })
  if (p.accountid !== undefined) places.push({ account: managedAccount(ctx, p.accountid).id })
  if (places.length > 1)
    throw invalid(
      'A setting is set for one place at a time: give one of zoneid, clusterid, storageid, domainid and accountid.',
    )
  const [place] = places
  if (!isRootAdmin(ctx.caller) && !(place && ('domain' in place || 'account' in place)))
    throw denied('Only root admins see and set global settings; give domainid or accountid.')
  return place ?? {}
}

/** May it be set there? */
export const fitsPlace = (read: Read, { scopes }: Setting, place: SettingPlace) =>
  Object.keys(place).every(
    scope =>
      scopes?.some(known => known === scope) === true ||
      (scope === 'domain' &&
        scopes?.includes('account') === true &&
        configValue(read, 'enable.account.settings.for.domain')),
  )

/** @throws CloudError PARAM_ERROR when there is no such setting, or not for that place */
export function settingMeant(read: Read, name: string, place: SettingPlace): Setting {
  const setting = settings.get(name)
  if (!setting)
    throw invalid(`There is no setting ${name}; listConfigurations shows those that this cloud has.`)
  if (!fitsPlace(read, setting, place)) {
    const where = setting.scopes ? `it can for one ${setting.scopes.join(' or ')}` : 'it is global'
    throw invalid(`The setting ${name} cannot be set for one ${Object.keys(place).join()}; ${where}.`)
  }
  return setting
}
