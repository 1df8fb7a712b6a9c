import { CloudError } from '#kernel/errors.ts'
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
