import { entity, type Resource } from '#kernel/resource.ts'
import { hostMigrations } from './tables.ts'

export { driverFor, hostRef } from './driver.ts'

export const host: Resource = {
  name: 'host',
  entities: { HostResponse: entity('host') },
  migrations: hostMigrations,
}
