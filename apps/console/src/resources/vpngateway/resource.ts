import { IconRouteAltLeft } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

export const vpngateway = resource('vpngateway', {
  list: 'listVpnGateways',
  path: 'vpn-gateways',
  section: 'network',
  nested: true,
  icon: IconRouteAltLeft,
  title: row => row.publicip ?? row.id,
  columns: ['publicip', 'vpcname', 'account', 'domain'],
  moreColumns: ['id'],
  fixed: () => ({ listall: true }),
  groups: { general: ['publicip', 'vpcname'], placement: ['account', 'domain', 'project'] },
  events: false,
  actions: {
    createVpnGateway: { on: 'list', fields: { vpcid: {} } },
    updateVpnGateway: { as: 'showOrHide', role: isRootAdmin, fields: { fordisplay: {} } },
    deleteVpnGateway: {
      danger: 'confirm',
      warning: 'warning.deleteVpnGateway',
      removes: true,
    },
  },
})
