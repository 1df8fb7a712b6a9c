import { IconArrowForwardUp, IconArrowsRightLeft } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'

export const portforwarding = resource('portforwarding', {
  list: 'listPortForwardingRules',
  path: 'port-forwarding-rules',
  section: 'network',
  nested: true,
  icon: IconArrowForwardUp,
  title: row => `${row.ipaddress ?? ''}:${row.publicport ?? ''}`,
  columns: ['ipaddress', 'publicport', 'privateport', 'protocol', 'virtualmachinename', 'vmguestip', 'state'],
  moreColumns: ['publicendport', 'privateendport', 'cidrlist', 'id'],
  states: { state: { Active: {}, Add: {}, Staged: {}, Revoke: {}, Deleting: {} } },
  fixed: () => ({ listall: true }),
  groups: {
    general: [
      'protocol',
      'publicport',
      'publicendport',
      'privateport',
      'privateendport',
      'state',
      'cidrlist',
    ],
    network: ['ipaddress', 'virtualmachinename', 'vmguestip'],
  },
  tagged: 'PortForwardingRule',
  events: 'PortForwardingRule',
  actions: {
    createPortForwardingRule: {
      on: 'list',
      fields: {
        ipaddressid: {},
        virtualmachineid: {},
        protocol: { options: ['tcp', 'udp'], initial: 'tcp' },
        publicport: {},
        privateport: {},
        // tiers of a VPC have ACL lists in place of a firewall
        openfirewall: { initial: true, asked: values => !values['networkid'] },
        networkid: { more: true, among: () => ({ forvpc: true }) },
        publicendport: { more: true },
        privateendport: { more: true },
        vmguestip: { more: true },
      },
    },
    updatePortForwardingRule: {
      fields: {
        virtualmachineid: {},
        privateport: {},
        privateendport: { more: true },
        vmguestip: { more: true },
        cidrlist: { more: true, help: 'help.cidrlist' },
      },
    },
    deletePortForwardingRule: { danger: 'confirm', warning: 'warning.revokeRule', removes: true, bulk: true },
  },
})

/** Ports of an address that belongs to one instance as a whole. */
export const ipforwarding = resource('ipforwarding', {
  list: 'listIpForwardingRules',
  path: 'ip-forwarding-rules',
  section: 'network',
  nested: true,
  icon: IconArrowsRightLeft,
  title: row => `${row.protocol ?? ''} ${row.publicport ?? ''}`.trim(),
  columns: ['protocol', 'publicport', 'publicendport', 'virtualmachinename', 'vmguestip', 'state'],
  moreColumns: ['ipaddress', 'cidrlist', 'id'],
  states: { state: { Active: {}, Add: {}, Staged: {}, Revoke: {}, Deleting: {} } },
  fixed: () => ({ listall: true }),
  groups: {
    general: ['protocol', 'publicport', 'publicendport', 'state', 'cidrlist'],
    network: ['ipaddress', 'virtualmachinename', 'vmguestip'],
  },
  events: false,
  actions: {
    createIpForwardingRule: {
      on: 'list',
      fields: {
        ipaddressid: {},
        protocol: { options: ['tcp', 'udp'], initial: 'tcp' },
        startport: {},
        endport: {},
        openfirewall: { initial: true },
        cidrlist: { more: true, help: 'help.cidrlist' },
      },
    },
    deleteIpForwardingRule: { danger: 'confirm', warning: 'warning.revokeRule', removes: true, bulk: true },
  },
})
