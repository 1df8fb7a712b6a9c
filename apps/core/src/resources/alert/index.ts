import { entity, type Resource } from '#kernel/resource.ts'
import { archiveAlerts } from './commands/archiveAlerts.ts'
import { deleteAlerts } from './commands/deleteAlerts.ts'
import { listAlerts } from './commands/listAlerts.ts'
import { alertMigrations } from './tables.ts'

export { raiseAlert, resolveAlert, type AlertName } from './raise.ts'

export const alert: Resource = {
  name: 'alert',
  entities: { AlertResponse: entity('alert') },
  commands: [listAlerts, archiveAlerts, deleteAlerts],
  migrations: alertMigrations,
}
