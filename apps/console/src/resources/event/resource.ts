import { eventStates } from '@cloud/contract'
import { IconTimeline } from '@tabler/icons-react'
import { when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { eventWords } from '#shared/engine/doings.ts'

export const event = resource('event', {
  list: 'listEvents',
  path: 'events',
  section: 'activity',
  icon: IconTimeline,
  title: row => (row.type ? eventWords(row.type) : row.id),
  columns: ['created', 'level', 'type', 'state', 'description', 'resourcename', 'username'],
  moreColumns: ['account', 'resourcetype', 'domain', 'archived', 'id'],
  states: { state: {}, level: {} },
  words: { type: eventWords },
  fixed: () => ({ listall: true }),
  filters: {
    level: ['INFO', 'WARN', 'ERROR'],
    state: eventStates,
    type: [],
    resourcetype: [],
    startdate: [],
    enddate: [],
    archived: 'yesno',
    domainid: 'pick',
  },
  groups: {
    general: ['type', 'level', 'state', 'description', 'created', 'archived'],
    access: ['username', 'account', 'domain'],
    resource: ['resourcetype', 'resourcename', 'resourceid'],
  },
  related: { listEvents: 'startid' },
  events: false,
  actions: {
    archiveEvents: {
      when: when(row => row.archived !== true, 'reason.archived'),
      bulk: true,
      removes: true,
    },
    deleteEvents: { danger: 'confirm', warning: 'warning.deleteEvents', bulk: true, removes: true },
  },
})
