import { sql } from 'kysely'
import type { JobRun } from '#kernel/job.ts'
import { driverFor } from '../host/index.ts'

type Job = JobRun<object>

/** Takes a snapshot off secondary storage. Harmless when repeated. */
export async function takeOffStorage(env: Job, id: number): Promise<void> {
  const { snapshot, hypervisor } = env.read(r => {
    const row = r.row('snapshot', id)
    const { poolId } = r.row('volume', row.volumeId)
    return {
      snapshot: row,
      hypervisor: poolId === null ? undefined : r.row('storagePool', poolId).hypervisor,
    }
  })
  if (!hypervisor) return
  await driverFor(env, hypervisor).deleteSnapshot(snapshot.uuid, { zoneId: snapshot.zoneId })
}

/** Everything that an account has kept, whatever state it is in. */
export async function removeSnapshotsOf(job: Job, accountId: number): Promise<void> {
  const kept = job.read(read =>
    read.all(
      sql<{ id: number; uuid: string }>`
        select id, uuid from snapshot where accountId = ${accountId} and removed is null`,
    ),
  )
  for (const { id, uuid } of kept) {
    await takeOffStorage(job, id)
    job.db.tx(tx => {
      tx.update('snapshot', id, { state: 'Destroyed', removed: job.clock.now() })
      job.changes.emit(tx, 'snapshot', uuid)
    })
  }
}
