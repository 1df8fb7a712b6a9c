import { entity, type Resource } from '#kernel/resource.ts'
import { createSnapshot } from './commands/createSnapshot.ts'
import { deleteSnapshot } from './commands/deleteSnapshot.ts'
import { listSnapshots } from './commands/listSnapshots.ts'
import { snapshotMigrations } from './tables.ts'

export const snapshot: Resource = {
  name: 'snapshot',
  entities: { SnapshotResponse: entity('snapshot', 'accountId') },
  commands: [createSnapshot, listSnapshots, deleteSnapshot],
  usage: {
    snapshot: { table: 'snapshot', amount: '1', where: 'removed is null' },
    secondary_storage: { table: 'snapshot', amount: 'sizeBytes', where: 'removed is null' },
  },
  migrations: snapshotMigrations,
}
