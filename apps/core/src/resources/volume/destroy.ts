import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { configValue } from '#kernel/settings/index.ts'
import { step, type BackgroundJob, type JobRun } from '#kernel/job.ts'
import type { Row, Tx } from '#ports/db.ts'
import { driverFor } from '../host/index.ts'
import { hostForPool } from './pool-host.ts'
import { applyVolumeEvent, removeVolume } from './store.ts'

/** Takes a volume off its storage. Harmless when repeated. @returns what then makes it forgotten */
export async function takeOffStorage(
  env: Env & Pick<JobRun<object>, 'read'>,
  id: number,
): Promise<(tx: Tx) => void> {
  const { volume, pool, host } = env.read(r => {
    const row = r.row('volume', id)
    const place = row.poolId === null ? undefined : r.row('storagePool', row.poolId)
    return { volume: row, pool: place, host: place && hostForPool(r, place.id) }
  })
  if (pool && host) await driverFor(env, pool.hypervisor).deleteVolume(volume.uuid, pool.uuid, host)
  return tx => removeVolume(tx, env, id)
}

/** The background's part of destroying a volume for good. */
export const expungeVolume: BackgroundJob<{ id: number }> = {
  name: 'expungeVolume',
  steps: [step('delete', job => takeOffStorage(job, job.data.id))],
  failed({ tx, changes }, { id }) {
    if (tx.row('volume', id).state === 'Expunging') applyVolumeEvent(tx, { changes }, id, 'OperationFailed')
  },
}

/** Destroys a volume on paper and, when it is to be expunged, on its storage as well.
 *  @throws CloudError PARAM_ERROR when it is attached, a root disk, or protected */
export function destroyInTx(
  tx: Tx,
  env: Env,
  volume: Row<'volume'>,
  { expunge }: { expunge: boolean },
): void {
  if (volume.state === 'Expunging') throw invalid(`The volume ${volume.name} is being deleted already.`)
  if (volume.vmId !== null)
    throw invalid(`The volume ${volume.name} is attached to an instance; detach it first.`)
  if (volume.deleteProtection)
    throw invalid(`The volume ${volume.name} is protected from deletion; lift the protection first.`)
  if (volume.state !== 'Destroy')
    applyVolumeEvent(tx, env, volume.id, 'DestroyRequested', { destroyed: env.clock.now() })
  if (expunge) beginExpunge(tx, env, volume)
}

function beginExpunge(tx: Tx, env: Env, volume: Pick<Row<'volume'>, 'id' | 'poolId'>): void {
  if (volume.poolId === null) return removeVolume(tx, env, volume.id)
  applyVolumeEvent(tx, env, volume.id, 'ExpungingRequested')
  env.jobs.background(tx, expungeVolume, { id: volume.id }, { serial: `volume:${volume.id}` })
}

/** Begins to take away what was destroyed long enough ago. */
export function cleanUp(env: Env): void {
  env.db.tx(tx => {
    if (!configValue(tx, 'storage.cleanup.enabled')) return
    const before = env.clock.now() - 1000 * configValue(tx, 'storage.cleanup.delay')
    const due = tx.all(
      sql<Pick<Row<'volume'>, 'id' | 'poolId'>>`
        select id, poolId from volume where state = 'Destroy' and destroyed <= ${before} and removed is null`,
    )
    for (const volume of due) beginExpunge(tx, env, volume)
  })
}
