import { IconPlugConnected } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

export const vpnconnection = resource('vpnconnection', {
  list: 'listVpnConnections',
  path: 'vpn-connections',
  section: 'network',
  nested: true,
  icon: IconPlugConnected,
  title: row => row.gateway ?? row.id,
  columns: ['gateway', 'state', 'publicip', 'cidrlist', 'passive', 'created'],
  moreColumns: ['ikepolicy', 'esppolicy', 'account', 'id'],
  states: { state: { Connected: {}, Disconnected: {}, Pending: {}, Error: {} } },
  fixed: () => ({ listall: true }),
  groups: {
    general: ['gateway', 'state', 'publicip', 'cidrlist', 'passive', 'created'],
    network: ['ikepolicy', 'esppolicy', 'dpd'],
    placement: ['account', 'domain', 'project'],
  },
  events: false,
  actions: {
    createVpnConnection: {
      on: 'list',
      fields: { s2svpngatewayid: {}, s2scustomergatewayid: {}, passive: { more: true } },
    },
    resetVpnConnection: { danger: 'confirm', warning: 'warning.resetVpnConnection', bulk: true },
    updateVpnConnection: { as: 'showOrHide', role: isRootAdmin, fields: { fordisplay: {} } },
    deleteVpnConnection: {
      danger: 'confirm',
      warning: 'warning.deleteVpnConnection',
      removes: true,
      bulk: true,
    },
  },
})
