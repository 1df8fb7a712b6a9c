import { IconHeartbeat } from '@tabler/icons-react'
import { partOf } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

/** How a router is. */
export const healthcheck = partOf('healthcheck', {
  list: 'getRouterHealthCheckResults',
  inside: 'healthchecks',
  by: 'routerid',
  path: 'health-checks',
  section: 'infrastructure',
  icon: IconHeartbeat,
  role: isRootAdmin,
  nested: true,
  title: row => row.checkname ?? '',
  key: row => row.checkname ?? '',
  columns: ['checkname', 'success', 'details', 'lastupdated'],
  labels: { details: 'outcome' },
  moreColumns: ['checktype'],
  groups: {},
  events: false,
  actions: {
    getRouterHealthCheckResults: {
      as: 'checkRouter',
      on: 'list',
      set: { performfreshchecks: true },
      scope: among => ({ routerid: String(among['routerid']) }),
    },
  },
})
