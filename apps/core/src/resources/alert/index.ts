import { entity, type Resource } from '#kernel/resource.ts'
import { archiveAlerts } from './commands/archiveAlerts.ts'
import { deleteAlerts } from './commands/deleteAlerts.ts'
import { generateAlert } from './commands/generateAlert.ts'
import { listAlerts } from './commands/listAlerts.ts'
import { listAlertTypes } from './commands/listAlertTypes.ts'
import { alertMigrations } from './tables.ts'

export { raiseAlert, resolveAlert, type AlertName } from './raise.ts'

export const alert: Resource = {
  name: 'alert',
  entities: { AlertResponse: entity('alert') },
  commands: [listAlerts, listAlertTypes, generateAlert, archiveAlerts, deleteAlerts],
  migrations: alertMigrations,
}
