import { IconWorld } from '@tabler/icons-react'
import { when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import { accountOf } from '#shared/engine/words.ts'

export const publicip = resource('publicip', {
  list: 'listPublicIpAddresses',
  path: 'public-ips',
  section: 'network',
  icon: IconWorld,
  title: row => row.ipaddress ?? row.id,
  columns: [
    'ipaddress',
    'state',
    'associatednetworkname',
    'virtualmachinename',
    'issourcenat',
    'account',
    'zonename',
  ],
  moreColumns: ['allocated', 'isstaticnat', 'vlanname', 'domain', 'id'],
  states: { state: { Allocated: {}, Allocating: {}, Releasing: {}, Reserved: {}, Free: {} } },
  fixed: () => ({ listall: true }),
  filters: {
    state: ['Allocated', 'Reserved', 'Free'],
    zoneid: 'pick',
    issourcenat: 'yesno',
    domainid: 'pick',
    account: [],
  },
  groups: {
    general: ['ipaddress', 'state', 'allocated', 'issourcenat', 'isstaticnat', 'issystem'],
    placement: [
      'associatednetworkname',
      'virtualmachinename',
      'vlanname',
      'zonename',
      'account',
      'domain',
      'project',
    ],
  },
  related: {
    listFirewallRules: 'ipaddressid',
    listPortForwardingRules: 'ipaddressid',
    listIpForwardingRules: row => (row.isstaticnat ? { ipaddressid: row.id } : undefined),
    listLoadBalancerRules: 'publicipid',
    listRemoteAccessVpns: 'publicipid',
  },
  tagged: 'PublicIpAddress',
  annotated: 'PUBLIC_IP_ADDRESS',
  actions: {
    associateIpAddress: {
      on: 'list',
      fields: {
        zoneid: { required: true },
        networkid: { among: values => ({ zoneid: values['zoneid'] }) },
        vpcid: { more: true },
        ipaddress: { more: true },
      },
    },
    reserveIpAddress: {
      when: when(row => row.state === 'Free', 'reason.notFree'),
      fields: {
        domainid: { from: () => undefined, help: 'help.reservefor' },
        account: { ...accountOf, required: true, asked: ({ domainid }) => Boolean(domainid) },
      },
    },
    releaseIpAddress: {
      when: when(row => row.state === 'Reserved', 'reason.notReserved'),
      danger: 'confirm',
      warning: 'warning.releaseIpAddress',
      bulk: true,
    },
    updateIpAddress: {
      as: 'showOrHide',
      role: isRootAdmin,
      when: when(row => row.state === 'Allocated', 'reason.notAllocated'),
      fields: { fordisplay: {} },
    },
    enableStaticNat: {
      when: when(row => row.isstaticnat !== true && row.issourcenat !== true, 'reason.freeForNat'),
      also: row => ({ ipaddressid: row.id }),
      fields: {
        virtualmachineid: {},
        networkid: { more: true, among: (_, row) => (row?.vpcid ? { vpcid: row.vpcid } : {}) },
      },
    },
    disableStaticNat: {
      when: when(row => row.isstaticnat === true, 'reason.notStaticNat'),
      also: row => ({ ipaddressid: row.id }),
      danger: 'confirm',
      warning: 'warning.disableStaticNat',
    },
    disassociateIpAddress: {
      when: when(row => row.issourcenat !== true, 'reason.sourceNat'),
      danger: 'confirm',
      warning: 'warning.disassociateIpAddress',
      removes: true,
      bulk: true,
    },
  },
})
