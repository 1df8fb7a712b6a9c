import type { Entity } from '@cloud/contract'
import { requireAccess } from '#kernel/access.ts'
import type { Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import type { Read, Row } from '#ports/db.ts'
import { disksHeld } from './hooks.ts'
import { volumeView } from './view.ts'

/** @throws CloudError PARAM_ERROR when it has been deleted */
export function liveVolume(read: Read, id: number): Row<'volume'> {
  const volume = read.row('volume', id)
  if (volume.removed !== null) throw invalid(`The volume ${volume.name} has been deleted.`)
  return volume
}

/** The volume of a command whose parameter nobody has checked.
 *  @throws CloudError PARAM_ERROR when it has been deleted, ACCOUNT_ERROR when it belongs to others */
export function ownVolume({ tx, caller }: Pick<Ctx, 'tx' | 'caller'>, id: number): Row<'volume'> {
  const volume = liveVolume(tx, id)
  requireAccess(tx, caller, volume.accountId)
  return volume
}

export function oneVolume(read: Read, id: number): Entity<'listVolumes'> {
  const [view] = volumeView(read, [id])
  if (!view) throw new Error(`no view of volume ${id}`)
  return view
}

/** What the event of a command on a volume says. */
export const about = (volume: Row<'volume'>, words: string) => ({
  description: `${words} ${volume.name}`,
  accountId: volume.accountId,
  resourceType: 'Volume',
  resourceUuid: volume.uuid,
})

/** @throws CloudError PARAM_ERROR while something holds the disks of an instance as they are */
export function requireFreeDisks(read: Read, vm: Row<'vm'>): void {
  const why = disksHeld.call(read, vm.id).find(text => text !== null)
  if (why) throw invalid(`The disks of the instance ${vm.name} cannot change: ${why}.`)
}
