import { IconHeartbeat } from '@tabler/icons-react'
import { partOf } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

/** How a router is: looked at anew with each look. */
export const healthcheck = partOf('healthcheck', {
  list: 'listRouters',
  inside: 'healthcheckresults',
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
  fixed: () => ({ listall: true, fetchhealthcheckresults: true }),
  groups: {},
  events: false,
  actions: {},
})
