import { sql } from 'kysely'
import { repeat } from '#kernel/repeat.ts'
import { entity, type Resource } from '#kernel/resource.ts'
import { configValue } from '#kernel/settings/index.ts'
import { assignVolume } from './commands/assignVolume.ts'
import { changeOfferingForVolume } from './commands/changeOfferingForVolume.ts'
import { findStoragePoolsForMigration } from './commands/findStoragePoolsForMigration.ts'
import { attachVolume } from './commands/attachVolume.ts'
import { createVolume } from './commands/createVolume.ts'
import { deleteVolume } from './commands/deleteVolume.ts'
import { destroyVolume } from './commands/destroyVolume.ts'
import { detachVolume } from './commands/detachVolume.ts'
import { extractVolume } from './commands/extractVolume.ts'
import { getUploadParamsForVolume } from './commands/getUploadParamsForVolume.ts'
import { listVolumes } from './commands/listVolumes.ts'
import { migrateVolume } from './commands/migrateVolume.ts'
import { recoverVolume } from './commands/recoverVolume.ts'
import { resizeVolume } from './commands/resizeVolume.ts'
import { updateVolume } from './commands/updateVolume.ts'
import { cleanUp, expungeVolume, takeOffStorage } from './destroy.ts'
import { volumeMigrations } from './tables.ts'

export { destroyInTx } from './destroy.ts'
export { disksHeld, volumeRemoved } from './hooks.ts'
export { ownVolume, requireFreeDisks } from './one.ts'
export { hostForPool } from './pool-host.ts'
export * from './store.ts'
export { volumePage, volumeParams } from './page.ts'

export const volume: Resource = {
  name: 'volume',
  entities: { VolumeResponse: entity('volume', 'accountId') },
  commands: [
    listVolumes,
    createVolume,
    attachVolume,
    detachVolume,
    deleteVolume,
    destroyVolume,
    recoverVolume,
    resizeVolume,
    assignVolume,
    changeOfferingForVolume,
    findStoragePoolsForMigration,
    updateVolume,
    migrateVolume,
    extractVolume,
    getUploadParamsForVolume,
  ],
  jobs: [expungeVolume],
  usage: {
    volume: { table: 'volume', amount: '1', where: "removed is null and state != 'Destroy'" },
    primary_storage: { table: 'volume', amount: 'sizeBytes', where: 'removed is null' },
  },
  migrations: volumeMigrations,
  async accountGone(job, accountId) {
    const volumes = job.read(read =>
      read.all(
        sql<{ id: number }>`
          select id from volume where accountId = ${accountId} and vmId is null and removed is null`,
      ),
    )
    for (const { id } of volumes) job.db.tx(await takeOffStorage(job, id))
  },
  start(env) {
    const everyMs = () => 1000 * env.db.read(read => configValue(read, 'storage.cleanup.interval'))
    return repeat(env, 'cleaning up volumes', everyMs, () => cleanUp(env))
  },
}
