import { sql } from 'kysely'
import { entity, type Resource } from '#kernel/resource.ts'
import { podDeleted } from '../pod/index.ts'
import { createStorageNetworkIpRange } from './commands/createStorageNetworkIpRange.ts'
import { deleteStorageNetworkIpRange } from './commands/deleteStorageNetworkIpRange.ts'
import { listStorageNetworkIpRange } from './commands/listStorageNetworkIpRange.ts'
import { updateStorageNetworkIpRange } from './commands/updateStorageNetworkIpRange.ts'
import { storageNetworkMigrations } from './tables.ts'

export { freeStorageIps, hasStorageNetwork, takeStorageIp } from './store.ts'

podDeleted.add((tx, { clock }, podId) =>
  tx.run(sql`update storageIpRange set removed = ${clock.now()} where podId = ${podId} and removed is null`),
)

export const storageNetwork: Resource = {
  name: 'storage-network',
  entities: { StorageNetworkIpRangeResponse: entity('storageIpRange') },
  commands: [
    createStorageNetworkIpRange,
    listStorageNetworkIpRange,
    updateStorageNetworkIpRange,
    deleteStorageNetworkIpRange,
  ],
  migrations: storageNetworkMigrations,
}
