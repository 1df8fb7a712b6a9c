import { sql } from 'kysely'
import { repeat } from '#kernel/repeat.ts'
import { entity, type Resource } from '#kernel/resource.ts'
import { configValue } from '#kernel/settings/index.ts'
import { imageStoreInUse } from '../storage/index.ts'
import { volumeRemoved } from '../volume/index.ts'
import { createSnapshot } from './commands/createSnapshot.ts'
import { createSnapshotPolicy } from './commands/createSnapshotPolicy.ts'
import { deleteSnapshot } from './commands/deleteSnapshot.ts'
import { deleteSnapshotPolicies } from './commands/deleteSnapshotPolicies.ts'
import { listSnapshotPolicies } from './commands/listSnapshotPolicies.ts'
import { listSnapshots } from './commands/listSnapshots.ts'
import { revertSnapshot } from './commands/revertSnapshot.ts'
import { updateSnapshotPolicy } from './commands/updateSnapshotPolicy.ts'
import { dropSnapshot, scheduledSnapshot, takeDue } from './jobs/scheduled.ts'
import { forgetPolicies } from './policy/forget.ts'
import { removeSnapshotsOf } from './remove.ts'
import { snapshotMigrations } from './tables.ts'

imageStoreInUse.add((read, storeId) => {
  const { zoneId } = read.row('imageStore', storeId)
  const { n } = read.get(
    sql<{ n: number }>`
      select count(*) as n from snapshot where zoneId = ${zoneId} and removed is null and not exists (
        select 1 from imageStore where zoneId = ${zoneId} and id != ${storeId} and removed is null)`,
  ) ?? { n: 0 }
  return n > 0 ? `${n} snapshot${n === 1 ? '' : 's'}` : null
})

volumeRemoved.add((tx, env, volumeId) => forgetPolicies(tx, env.clock.now(), volumeId))

export const snapshot: Resource = {
  name: 'snapshot',
  entities: {
    SnapshotResponse: entity('snapshot', 'accountId'),
    SnapshotPolicyResponse: entity('snapshotPolicy', 'accountId'),
  },
  commands: [
    createSnapshot,
    listSnapshots,
    deleteSnapshot,
    revertSnapshot,
    createSnapshotPolicy,
    listSnapshotPolicies,
    updateSnapshotPolicy,
    deleteSnapshotPolicies,
  ],
  jobs: [scheduledSnapshot, dropSnapshot],
  usage: {
    snapshot: { table: 'snapshot', amount: '1', where: 'removed is null' },
    secondary_storage: { table: 'snapshot', amount: 'sizeBytes', where: 'removed is null' },
  },
  migrations: snapshotMigrations,
  accountGone: removeSnapshotsOf,
  start(env) {
    const everyMs = () => 1000 * env.db.read(read => configValue(read, 'snapshot.poll.interval'))
    return repeat(env, 'taking scheduled snapshots', everyMs, () => takeDue(env))
  },
}
