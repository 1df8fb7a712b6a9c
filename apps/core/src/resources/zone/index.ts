import { entity, type Resource } from '#kernel/resource.ts'
import { zoneMigrations } from './tables.ts'

export { zoneDeleted, zoneEnabled, zoneInUse } from './hooks.ts'

export const zone: Resource = {
  name: 'zone',
  entities: { ZoneResponse: entity('zone') },
  migrations: zoneMigrations,
}
