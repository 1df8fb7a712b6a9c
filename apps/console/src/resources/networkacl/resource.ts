import { IconListNumbers, IconShieldLock } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'
import { notItself, portFields } from '#shared/engine/words.ts'

export const acllist = resource('acllist', {
  list: 'listNetworkACLLists',
  path: 'network-acl-lists',
  section: 'network',
  nested: true,
  icon: IconShieldLock,
  columns: ['name', 'description', 'vpcname'],
  moreColumns: ['id'],
  fixed: () => ({ listall: true }),
  groups: { general: ['name', 'description', 'vpcname'] },
  related: { listNetworkACLs: 'aclid' },
  refs: { aclname: 'aclid' },
  events: 'NetworkAcl',
  actions: {
    createNetworkACLList: { on: 'list', fields: { name: {}, description: {}, vpcid: { required: true } } },
    updateNetworkACLList: { fields: { name: {}, description: {} } },
    deleteNetworkACLList: {
      danger: 'name',
      takes: ['listNetworkACLs'],
      warning: 'warning.deleteNetworkACLList',
      removes: true,
    },
  },
})

const protocols = ['tcp', 'udp', 'icmp', 'all'] as const
const decisions = ['Allow', 'Deny'] as const
const directions = ['Ingress', 'Egress'] as const
const what = {
  action: { options: decisions, initial: 'Allow' },
  traffictype: { options: directions, initial: 'Ingress' },
  protocol: { options: protocols, initial: 'tcp' },
  ...portFields,
} as const

/** Another rule of the same list. */
const neighbour = {
  list: 'listNetworkACLs',
  among: (_: object, row: { aclid?: string | undefined } | undefined) => ({ aclid: row?.aclid }),
  unfit: notItself,
} as const

export const aclrule = resource('aclrule', {
  list: 'listNetworkACLs',
  path: 'network-acl-rules',
  section: 'network',
  nested: true,
  icon: IconListNumbers,
  title: row => `${row.number ?? ''} ${row.action ?? ''} ${row.protocol ?? ''}`.trim(),
  sort: 'number',
  columns: ['number', 'action', 'traffictype', 'protocol', 'startport', 'endport', 'cidrlist', 'state'],
  moreColumns: ['icmptype', 'icmpcode', 'reason', 'aclname', 'id'],
  states: { state: { Active: {}, Add: {}, Staged: {}, Revoke: {}, Deleting: {} } },
  fixed: () => ({ listall: true }),
  filters: { traffictype: directions, action: decisions },
  groups: {
    general: ['number', 'action', 'traffictype', 'protocol', 'startport', 'endport', 'cidrlist', 'reason'],
  },
  tagged: 'NetworkACL',
  events: 'NetworkAclItem',
  actions: {
    createNetworkACL: {
      on: 'list',
      fields: {
        aclid: { required: true },
        ...what,
        cidrlist: { initial: '0.0.0.0/0', help: 'help.cidrlist' },
        number: { more: true, help: 'help.aclnumber' },
        reason: { more: true },
      },
    },
    updateNetworkACLItem: {
      fields: { ...what, cidrlist: { help: 'help.cidrlist' }, number: {}, reason: { more: true } },
    },
    moveNetworkAclItem: {
      fields: {
        nextaclruleid: neighbour,
        previousaclruleid: { ...neighbour, help: 'help.moverule' },
      },
    },
    deleteNetworkACL: { danger: 'confirm', warning: 'warning.revokeRule', removes: true, bulk: true },
  },
})
