import { entity, type Resource } from '#kernel/resource.ts'
import { volumeMigrations } from './tables.ts'

export * from './store.ts'

export const volume: Resource = {
  name: 'volume',
  entities: { VolumeResponse: entity('volume', 'accountId') },
  usage: {
    volume: { table: 'volume', amount: '1', where: "removed is null and state != 'Destroy'" },
    primary_storage: { table: 'volume', amount: 'sizeBytes', where: 'removed is null' },
  },
  migrations: volumeMigrations,
}
