import { living } from '#kernel/living.ts'
import type { Read, Row } from '#ports/db.ts'
import { noRoomOn } from './pools.ts'

/** Where a volume is to go. */
export interface Move {
  toPoolId: number
  /** under a running instance */
  live: boolean
  /** that it gets there */
  offeringId: number | null
}

/** Why a volume cannot go to another pool; null when it can.
 *  @throws CloudError PARAM_ERROR when that pool is gone */
export function notMovable(
  read: Read,
  volume: Row<'volume'>,
  { toPoolId, live, offeringId }: Move,
): string | null {
  const pool = living(read, 'storagePool', toPoolId, 'primary storage')
  if (volume.state !== 'Ready' || volume.poolId === null)
    return `The volume ${volume.name} is in state ${volume.state}; only a Ready one can be moved.`
  if (volume.poolId === pool.id)
    return `The volume ${volume.name} is on ${pool.name} already; choose another primary storage.`
  if (volume.zoneId !== pool.zoneId)
    return `The primary storage ${pool.name} is in another zone than the volume ${volume.name}.`
  const vm = volume.vmId === null ? undefined : read.row('vm', volume.vmId)
  if (vm && vm.state !== 'Running' && vm.state !== 'Stopped')
    return `The instance ${vm.name} is in state ${vm.state}; wait until it is Running or Stopped.`
  if (vm?.state === 'Running' && !live)
    return `The instance ${vm.name} is running; stop it, or repeat with livemigrate=true.`
  const host = vm?.hostId == null ? undefined : read.row('host', vm.hostId)
  if (host && pool.clusterId !== null && pool.clusterId !== host.clusterId)
    return `The host ${host.name}, where ${vm?.name} runs, does not reach ${pool.name}.`
  return noRoomOn(read, pool, { ...volume, diskOfferingId: offeringId ?? volume.diskOfferingId })
}
