import { entity, type Resource } from '#kernel/resource.ts'
import { alertMigrations } from './tables.ts'

export const alert: Resource = {
  name: 'alert',
  entities: { AlertResponse: entity('alert') },
  migrations: alertMigrations,
}
