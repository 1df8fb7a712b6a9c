import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { CloudError } from '#kernel/errors.ts'
import { system, writeEvent } from '#kernel/events.ts'
import { step, type BackgroundJob } from '#kernel/job.ts'
import type { Row, Tx } from '#ports/db.ts'
import { dueAfter } from '../policy/rules.ts'
import { takeOffStorage } from '../remove.ts'
import { applySnapshotEvent } from '../states.ts'
import { allocateSnapshot, serialOf, takeFailed, takeSteps, type Taking } from '../take.ts'

interface Scheduled extends Taking {
  policyId: number
}

/** Takes the snapshot that a policy is due for; then the policy's oldest ones go. */
export const scheduledSnapshot: BackgroundJob<Scheduled> = {
  name: 'scheduledSnapshot',
  steps: [
    ...takeSteps,
    step(
      'tell',
      env =>
        (tx, { id, volumeId }) =>
          tell(tx, env, volumeId, tx.row('snapshot', id)),
    ),
    step('rotate', env => (tx, { policyId }) => {
      for (const { id } of surplus(tx, policyId)) {
        applySnapshotEvent(tx, env, id, 'DestroyRequested')
        env.jobs.background(tx, dropSnapshot, { id }, { serial: `snapshot:${id}` })
      }
    }),
  ],
  failed({ tx, ...env }, data, error) {
    takeFailed(tx, env, data)
    tell(tx, env, data.volumeId, null, error instanceof Error ? error.message : String(error))
  },
}

/** Takes a snapshot that a policy has no room for off secondary storage. */
export const dropSnapshot: BackgroundJob<{ id: number }> = {
  name: 'dropSnapshot',
  steps: [
    step('delete', async env => {
      const { id } = env.data
      await takeOffStorage(env, id)
      return tx => applySnapshotEvent(tx, env, id, 'OperationSucceeded', { removed: env.clock.now() })
    }),
  ],
  failed({ tx, changes }, { id }) {
    if (tx.row('snapshot', id).state === 'Destroying')
      applySnapshotEvent(tx, { changes }, id, 'OperationFailed')
  },
}

const surplus = (tx: Tx, policyId: number) =>
  tx.all(
    sql<{ id: number }>`
      select id from snapshot where policyId = ${policyId} and state = 'BackedUp' and removed is null
      order by created desc, id desc limit -1 offset ${tx.row('snapshotPolicy', policyId).maxSnaps}`,
  )

function tell(tx: Tx, env: Env, volumeId: number, snapshot: Row<'snapshot'> | null, why = ''): void {
  const volume = tx.row('volume', volumeId)
  writeEvent(tx, env, {
    type: 'SNAPSHOT.CREATE',
    level: snapshot ? 'INFO' : 'ERROR',
    description: snapshot
      ? `took scheduled snapshot ${snapshot.name} of volume ${volume.name}`
      : `took no scheduled snapshot of volume ${volume.name}: ${why}`,
    userId: system.userId,
    accountId: volume.accountId,
    resourceType: snapshot ? 'Snapshot' : 'Volume',
    resourceUuid: (snapshot ?? volume).uuid,
  })
}

/** Begins every snapshot that is due. What a stopped core missed is made up for once. */
export function takeDue(env: Env): void {
  const now = env.clock.now()
  env.db.tx(tx => {
    const due = tx.all(
      sql<Row<'snapshotPolicy'>>`
        select * from snapshotPolicy where removed is null and nextRun <= ${now} order by nextRun, id`,
    )
    for (const policy of due) {
      tx.update('snapshotPolicy', policy.id, { nextRun: dueAfter(policy, now) })
      begin(tx, env, policy)
    }
  })
}

function begin(tx: Tx, env: Env, policy: Row<'snapshotPolicy'>): void {
  const volume = tx.row('volume', policy.volumeId)
  if (volume.removed !== null || volume.state === 'Destroy' || volume.state === 'Expunging') return
  try {
    const type = policy.interval
    const { id } = allocateSnapshot({ ...env, tx }, volume, { type, policyId: policy.id })
    const data: Scheduled = { id, volumeId: volume.id, policyId: policy.id }
    env.jobs.background(tx, scheduledSnapshot, data, { serial: serialOf(volume) })
  } catch (error) {
    if (!(error instanceof CloudError)) throw error
    tell(tx, env, volume.id, null, error.message)
  }
}
