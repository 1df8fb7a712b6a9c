import { sql } from 'kysely'
import { repeat } from '#kernel/repeat.ts'
import { entity, type Resource } from '#kernel/resource.ts'
import { clusterInUse } from '../cluster/index.ts'
import { zoneInUse } from '../zone/index.ts'
import { addImageStore } from './commands/addImageStore.ts'
import { addSecondaryStorage } from './commands/addSecondaryStorage.ts'
import { cancelStorageMaintenance } from './commands/cancelStorageMaintenance.ts'
import { createStoragePool } from './commands/createStoragePool.ts'
import { deleteImageStore } from './commands/deleteImageStore.ts'
import { deleteStoragePool } from './commands/deleteStoragePool.ts'
import { enableStorageMaintenance } from './commands/enableStorageMaintenance.ts'
import { listImageStores } from './commands/listImageStores.ts'
import { listStoragePools } from './commands/listStoragePools.ts'
import { listStorageProviders } from './commands/listStorageProviders.ts'
import { listStorageTags } from './commands/listStorageTags.ts'
import { updateImageStore } from './commands/updateImageStore.ts'
import { updateStoragePool } from './commands/updateStoragePool.ts'
import { measureStorage } from './measure.ts'
import { storageMigrations } from './tables.ts'

export { imageStoreAdded, imageStoreInUse, imageStoreRemoved, poolReady, quietPool } from './hooks.ts'
export { poolUseSql } from './use.ts'

const measureEveryMs = 60_000

clusterInUse.add((read, clusterId) => {
  const { n } = read.get(
    sql<{
      n: number
    }>`select count(*) as n from storagePool where clusterId = ${clusterId} and removed is null`,
  ) ?? { n: 0 }
  return n > 0 ? `${n} primary storage${n === 1 ? '' : 's'}` : null
})

zoneInUse.add((read, zoneId) => {
  const { n } = read.get(
    sql<{ n: number }>`
      select (select count(*) from storagePool where zoneId = ${zoneId} and removed is null)
        + (select count(*) from imageStore where zoneId = ${zoneId} and removed is null) as n`,
  ) ?? { n: 0 }
  return n > 0 ? `${n} primary or secondary storage${n === 1 ? '' : 's'}` : null
})
export { poolPage, poolParams } from './page.ts'
export { poolView } from './view.ts'

export const storage: Resource = {
  name: 'storage',
  entities: { StoragePoolResponse: entity('storagePool'), ImageStoreResponse: entity('imageStore') },
  commands: [
    createStoragePool,
    listStoragePools,
    updateStoragePool,
    deleteStoragePool,
    enableStorageMaintenance,
    cancelStorageMaintenance,
    addImageStore,
    addSecondaryStorage,
    listImageStores,
    updateImageStore,
    deleteImageStore,
    listStorageProviders,
    listStorageTags,
  ],
  migrations: storageMigrations,
  start: env =>
    repeat(
      env,
      'measuring storage',
      () => measureEveryMs,
      () => measureStorage(env),
    ),
}
