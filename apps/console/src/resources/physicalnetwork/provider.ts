import { IconRoute } from '@tabler/icons-react'
import { allocationStates, during } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

export const serviceprovider = resource('serviceprovider', {
  list: 'listNetworkServiceProviders',
  path: 'service-providers',
  section: 'infrastructure',
  icon: IconRoute,
  role: isRootAdmin,
  nested: true,
  columns: ['name', 'state', 'servicelist'],
  moreColumns: ['id'],
  states: { state: allocationStates },
  filters: { physicalnetworkid: 'pick', state: ['Enabled', 'Disabled'] },
  groups: {},
  related: { listVirtualRouterElements: 'nspid', listInternalLoadBalancerElements: 'nspid' },
  events: false,
  actions: {
    addNetworkServiceProvider: {
      on: 'list',
      fields: { physicalnetworkid: {}, name: {}, servicelist: { more: true } },
    },
    updateNetworkServiceProvider: [
      {
        as: 'enableProvider',
        set: { state: 'Enabled' },
        when: during('state', allocationStates, 'Disabled'),
        bulk: true,
      },
      {
        as: 'disableProvider',
        set: { state: 'Disabled' },
        when: during('state', allocationStates, 'Enabled'),
        danger: 'confirm',
        warning: 'warning.disableProvider',
        bulk: true,
      },
    ],
    deleteNetworkServiceProvider: { danger: 'name', warning: 'warning.deleteProvider', removes: true },
  },
})
