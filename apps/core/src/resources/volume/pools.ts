import { CloudError, invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import type { Read, Row } from '#ports/db.ts'
import { poolCandidates, roomiest, tagsOf } from '../placement/index.ts'

/** Primary storage for a volume, the roomiest that its offering's tags allow.
 *  @param hostId that must reach it; absent: any
 *  @throws CloudError INSUFFICIENT_CAPACITY_ERROR when none has room */
export function poolFor(read: Read, volume: Row<'volume'>, hostId?: number): number {
  const host = hostId === undefined ? undefined : read.row('host', hostId)
  const offering =
    volume.diskOfferingId === null ? undefined : read.row('diskOffering', volume.diskOfferingId)
  const reaches = (pool: ReturnType<typeof poolCandidates>[number]) =>
    !host ||
    pool.scope === 'ZONE' ||
    (pool.scope === 'CLUSTER' ? pool.clusterId === host.clusterId : pool.hostId === host.id)
  const pool = roomiest(
    { sizeBytes: volume.sizeBytes, tags: tagsOf(offering?.tags ?? null) },
    poolCandidates(read, volume.zoneId).filter(reaches),
  )
  if (typeof pool === 'string') {
    throw new CloudError(
      'INSUFFICIENT_CAPACITY_ERROR',
      `There is no room for the volume ${volume.name}: ${pool}.`,
      { cs: 'InsufficientStorageCapacity' },
    )
  }
  return pool.id
}

/** Why one pool cannot take a volume; null when it can. */
export function noRoomOn(
  read: Read,
  pool: Row<'storagePool'>,
  volume: Pick<Row<'volume'>, 'name' | 'sizeBytes' | 'diskOfferingId'>,
): string | null {
  const { name, sizeBytes, diskOfferingId } = volume
  const tags = tagsOf(diskOfferingId === null ? null : read.row('diskOffering', diskOfferingId).tags)
  const candidate = poolCandidates(read, pool.zoneId).filter(({ id }) => id === pool.id)
  const fits = roomiest({ sizeBytes, tags }, candidate)
  return typeof fits === 'string' ? `${pool.name} cannot take the volume ${name}: ${fits}.` : null
}

/** @throws CloudError PARAM_ERROR when a new volume cannot be on that pool */
export function requirePool(read: Read, volume: Row<'volume'>, poolId: number): void {
  const pool = living(read, 'storagePool', poolId, 'primary storage')
  if (pool.zoneId !== volume.zoneId)
    throw invalid(`The primary storage ${pool.name} is in another zone than the volume ${volume.name}.`)
  const why = noRoomOn(read, pool, volume)
  if (why !== null) throw invalid(why)
}
