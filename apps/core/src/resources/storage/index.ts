import { entity, type Resource } from '#kernel/resource.ts'
import { storageMigrations } from './tables.ts'

export const storage: Resource = {
  name: 'storage',
  entities: { StoragePoolResponse: entity('storagePool'), ImageStoreResponse: entity('imageStore') },
  migrations: storageMigrations,
}
