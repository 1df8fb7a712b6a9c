import { IconAlertTriangle } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

export const alert = resource('alert', {
  list: 'listAlerts',
  path: 'alerts',
  section: 'activity',
  icon: IconAlertTriangle,
  role: isRootAdmin,
  title: row => row.name ?? row.id,
  columns: ['sent', 'name', 'description', 'type'],
  moreColumns: ['id'],
  filters: { type: [] },
  groups: { general: ['name', 'description', 'type', 'sent'] },
  events: false,
  actions: {
    generateAlert: {
      on: 'list',
      fields: {
        name: {},
        description: { multiline: true },
        type: { list: 'listAlertTypes', by: 'alerttypeid' },
        zoneid: { more: true },
        podid: { more: true, among: values => ({ zoneid: values['zoneid'] }) },
      },
    },
    archiveAlerts: { bulk: true, removes: true },
    deleteAlerts: { danger: 'confirm', warning: 'warning.deleteAlerts', bulk: true, removes: true },
  },
})
