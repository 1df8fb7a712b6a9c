import { IconArrowUpRight, IconWall } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import { portFields } from '#shared/engine/words.ts'

const protocols = ['tcp', 'udp', 'icmp'] as const
const what = {
  protocol: { options: protocols, initial: 'tcp' },
  ...portFields,
  cidrlist: { help: 'help.cidrlist' },
} as const
const visibility = { as: 'showOrHide', role: isRootAdmin, fields: { fordisplay: {} } } as const
const shown = {
  section: 'network',
  nested: true,
  states: { state: { Active: {}, Add: {}, Staged: {}, Revoke: {}, Deleting: {} } },
  fixed: () => ({ listall: true }),
} as const

/** What may come in by a public address. */
export const firewallrule = resource('firewallrule', {
  ...shown,
  list: 'listFirewallRules',
  path: 'firewall-rules',
  icon: IconWall,
  title: row => `${row.protocol ?? ''} ${row.startport ?? ''} ${row.cidrlist ?? ''}`.trim(),
  columns: ['protocol', 'startport', 'endport', 'cidrlist', 'state', 'ipaddress'],
  moreColumns: ['icmptype', 'icmpcode', 'id'],
  groups: {
    general: ['protocol', 'startport', 'endport', 'icmptype', 'icmpcode', 'cidrlist', 'state'],
    network: ['ipaddress'],
  },
  tagged: 'FirewallRule',
  events: 'FirewallRule',
  actions: {
    createFirewallRule: { on: 'list', fields: { ipaddressid: {}, ...what } },
    updateFirewallRule: visibility,
    deleteFirewallRule: { danger: 'confirm', warning: 'warning.revokeRule', removes: true, bulk: true },
  },
})

/** What may leave an isolated network. */
export const networkegressrule = resource('networkegressrule', {
  ...shown,
  list: 'listEgressFirewallRules',
  path: 'network-egress-rules',
  icon: IconArrowUpRight,
  title: row => `${row.protocol ?? ''} ${row.startport ?? ''} ${row.cidrlist ?? ''}`.trim(),
  columns: ['protocol', 'startport', 'endport', 'cidrlist', 'destcidrlist', 'state'],
  moreColumns: ['icmptype', 'icmpcode', 'id'],
  groups: {
    general: [
      'protocol',
      'startport',
      'endport',
      'icmptype',
      'icmpcode',
      'cidrlist',
      'destcidrlist',
      'state',
    ],
  },
  events: 'FirewallRule',
  actions: {
    createEgressFirewallRule: {
      on: 'list',
      fields: {
        networkid: {},
        ...what,
        protocol: { options: [...protocols, 'all'], initial: 'tcp' },
        destcidrlist: { more: true },
      },
    },
    updateEgressFirewallRule: visibility,
    deleteEgressFirewallRule: { danger: 'confirm', warning: 'warning.revokeRule', removes: true, bulk: true },
  },
})
