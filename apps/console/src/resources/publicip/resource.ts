import { IconWorld } from '@tabler/icons-react'
import { when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'

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
  states: { state: { Allocated: {}, Allocating: {}, Releasing: {}, Free: {} } },
  fixed: () => ({ listall: true }),
  filters: {
    state: ['Allocated', 'Free'],
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
  tagged: 'PublicIpAddress',
  actions: {
    associateIpAddress: {
      on: 'list',
      fields: {
        zoneid: { required: true },
        networkid: { among: values => ({ zoneid: values['zoneid'] }) },
        ipaddress: { more: true },
      },
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
