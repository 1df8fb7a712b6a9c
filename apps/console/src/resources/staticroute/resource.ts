import { IconRoute } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'

export const staticroute = resource('staticroute', {
  list: 'listStaticRoutes',
  path: 'static-routes',
  section: 'network',
  nested: true,
  icon: IconRoute,
  title: row => row.cidr ?? row.id,
  columns: ['cidr', 'state', 'nexthop', 'vpcgatewayip', 'account'],
  moreColumns: ['id'],
  states: { state: { Active: {}, Add: {}, Staged: {}, Revoke: {}, Update: {} } },
  fixed: () => ({ listall: true }),
  groups: {
    general: ['cidr', 'state', 'nexthop', 'vpcgatewayip'],
    placement: ['account', 'domain', 'project'],
  },
  events: false,
  actions: {
    createStaticRoute: {
      on: 'list',
      fields: {
        vpcid: { required: true },
        cidr: {},
        nexthop: { required: true, asked: values => !values['gatewayid'] },
        gatewayid: { more: true, help: 'help.routegateway', among: ({ vpcid }) => ({ vpcid }) },
      },
    },
    deleteStaticRoute: { danger: 'confirm', warning: 'warning.deleteStaticRoute', removes: true, bulk: true },
  },
})
