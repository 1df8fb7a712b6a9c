import { IconBuildingTunnel, IconLockAccess, IconUserShield } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

export const remoteaccessvpn = resource('remoteaccessvpn', {
  list: 'listRemoteAccessVpns',
  path: 'remote-access-vpns',
  section: 'network',
  nested: true,
  icon: IconLockAccess,
  title: row => row.publicip ?? row.id,
  columns: ['publicip', 'state', 'iprange', 'account'],
  moreColumns: ['id'],
  states: { state: { Running: {}, Added: {}, Removed: {} } },
  fixed: () => ({ listall: true }),
  groups: { general: ['publicip', 'state', 'iprange', 'presharedkey', 'account', 'domain'] },
  events: false,
  actions: {
    createRemoteAccessVpn: {
      on: 'list',
      fields: { publicipid: {}, iprange: { more: true }, openfirewall: { initial: true, more: true } },
      once: ['presharedkey'],
    },
    updateRemoteAccessVpn: { as: 'showOrHide', role: isRootAdmin, fields: { fordisplay: {} } },
    deleteRemoteAccessVpn: {
      also: row => ({ publicipid: row.publicipid ?? '' }),
      danger: 'confirm',
      warning: 'warning.deleteRemoteAccessVpn',
      removes: true,
    },
  },
})

export const vpnuser = resource('vpnuser', {
  list: 'listVpnUsers',
  path: 'vpn-users',
  section: 'network',
  icon: IconUserShield,
  title: row => row.username ?? row.id,
  columns: ['username', 'state', 'account', 'domain'],
  moreColumns: ['id'],
  states: { state: { Active: {}, Add: {}, Revoke: {} } },
  fixed: () => ({ listall: true }),
  groups: { general: ['username', 'state'], placement: ['account', 'domain', 'project'] },
  events: false,
  actions: {
    addVpnUser: { on: 'list', fields: { username: {}, password: { secret: true } } },
    removeVpnUser: {
      also: row => ({ username: row.username ?? '' }),
      danger: 'confirm',
      warning: 'warning.removeVpnUser',
      removes: true,
      bulk: true,
    },
  },
})

const rarely = {
  ikeversion: { options: ['ike', 'ikev1', 'ikev2'], more: true },
  ikelifetime: { more: true, help: 'help.lifetime' },
  esplifetime: { more: true, help: 'help.lifetime' },
  dpd: { more: true },
  forceencap: { more: true },
  splitconnections: { more: true },
} as const

export const customergateway = resource('customergateway', {
  list: 'listVpnCustomerGateways',
  path: 'vpn-customer-gateways',
  section: 'network',
  icon: IconBuildingTunnel,
  columns: ['name', 'gateway', 'cidrlist', 'ikepolicy', 'esppolicy', 'account'],
  moreColumns: ['dpd', 'domain', 'id'],
  fixed: () => ({ listall: true }),
  groups: {
    general: ['name', 'gateway', 'cidrlist'],
    network: [
      'ikeversion',
      'ikepolicy',
      'ikelifetime',
      'esppolicy',
      'esplifetime',
      'dpd',
      'forceencap',
      'splitconnections',
    ],
    placement: ['account', 'domain', 'project'],
  },
  annotated: 'VPN_CUSTOMER_GATEWAY',
  events: false,
  actions: {
    createVpnCustomerGateway: {
      on: 'list',
      fields: {
        name: { required: true },
        gateway: {},
        cidrlist: { help: 'help.cidrlist' },
        ipsecpsk: { secret: true },
        ikepolicy: { initial: 'aes256-sha256;modp2048' },
        esppolicy: { initial: 'aes256-sha256' },
        ...rarely,
      },
    },
    updateVpnCustomerGateway: {
      // it is described anew: everything is sent that the form shows
      fields: {
        name: { required: true },
        gateway: {},
        cidrlist: { help: 'help.cidrlist' },
        ipsecpsk: { secret: true },
        ikepolicy: {},
        esppolicy: {},
        ...rarely,
      },
      danger: 'confirm',
      warning: 'warning.updateVpnCustomerGateway',
    },
    deleteVpnCustomerGateway: {
      danger: 'confirm',
      warning: 'warning.deleteVpnCustomerGateway',
      removes: true,
      bulk: true,
    },
  },
})
