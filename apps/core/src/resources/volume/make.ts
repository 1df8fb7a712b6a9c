import type { Env } from '#kernel/command.ts'
import type { Commit, JobRun } from '#kernel/job.ts'
import { driverFor } from '../host/index.ts'
import { hostForPool } from './pool-host.ts'
import { applyVolumeEvent } from './store.ts'

/** Makes a volume that is Creating on the pool that was chosen for it. Harmless when repeated.
 *  @returns what then makes it Ready; undefined when there is nothing to do */
export async function makeOnStorage(
  env: Env & Pick<JobRun<object>, 'read'>,
  id: number,
): Promise<Commit<object> | undefined> {
  const { volume, pool, snapshot, host } = env.read(r => {
    const row = r.row('volume', id)
    const place = row.poolId === null ? undefined : r.row('storagePool', row.poolId)
    return {
      volume: row,
      pool: place,
      snapshot: row.snapshotId === null ? undefined : r.row('snapshot', row.snapshotId),
      host: place && row.state === 'Creating' ? hostForPool(r, place.id) : undefined,
    }
  })
  if (!pool || !host) return undefined
  const { uuid, sizeBytes } = volume
  await driverFor(env, pool.hypervisor).createVolume(
    { uuid, sizeBytes, templateUuid: null, snapshotUuid: snapshot?.uuid ?? null },
    pool.uuid,
    host,
  )
  return tx => applyVolumeEvent(tx, env, id, 'OperationSucceeded')
}
