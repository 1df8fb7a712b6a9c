import { sql } from 'kysely'
import { entity, type Resource } from '#kernel/resource.ts'
import { imageStoreInUse } from '../storage/index.ts'
import { createSnapshot } from './commands/createSnapshot.ts'
import { deleteSnapshot } from './commands/deleteSnapshot.ts'
import { listSnapshots } from './commands/listSnapshots.ts'
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

export const snapshot: Resource = {
  name: 'snapshot',
  entities: { SnapshotResponse: entity('snapshot', 'accountId') },
  commands: [createSnapshot, listSnapshots, deleteSnapshot],
  usage: {
    snapshot: { table: 'snapshot', amount: '1', where: 'removed is null' },
    secondary_storage: { table: 'snapshot', amount: 'sizeBytes', where: 'removed is null' },
  },
  migrations: snapshotMigrations,
  accountGone: removeSnapshotsOf,
}
