import { sql } from 'kysely'
import { entity, type Resource } from '#kernel/resource.ts'
import { counted } from '#kernel/words.ts'
import { vmForgotten } from '../vm/index.ts'
import { disksHeld } from '../volume/index.ts'
import { createVMSnapshot } from './commands/createVMSnapshot.ts'
import { deleteVMSnapshot } from './commands/deleteVMSnapshot.ts'
import { listVMSnapshot } from './commands/listVMSnapshot.ts'
import { revertToVMSnapshot } from './commands/revertToVMSnapshot.ts'
import { snapshotsOf } from './store.ts'
import { vmSnapshotMigrations } from './tables.ts'

disksHeld.add((read, vmId) => {
  const { length } = snapshotsOf(read, vmId)
  return length > 0
    ? `it has ${counted(length, 'snapshot')}, which hold all its disks; delete them first`
    : null
})

// they lie beside the disks, and went with them
vmForgotten.add((tx, env, vmId) => {
  tx.run(
    sql`update vmSnapshot set state = 'Removed', removed = ${env.clock.now()} where vmId = ${vmId} and removed is null`,
  )
})

export const vmSnapshot: Resource = {
  name: 'vm-snapshot',
  entities: { VMSnapshotResponse: entity('vmSnapshot', 'accountId') },
  commands: [createVMSnapshot, listVMSnapshot, revertToVMSnapshot, deleteVMSnapshot],
  migrations: vmSnapshotMigrations,
}
