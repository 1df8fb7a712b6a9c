import { IconNumbers } from '@tabler/icons-react'
import { all, when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import { dedicationFields } from '#shared/engine/words.ts'

export const vlaniprange = resource('vlaniprange', {
  list: 'listVlanIpRanges',
  path: 'ip-ranges',
  section: 'network',
  icon: IconNumbers,
  role: isRootAdmin,
  title: row => `${row.startip ?? row.startipv6 ?? row.id} – ${row.endip ?? row.endipv6 ?? ''}`,
  columns: ['startip', 'endip', 'gateway', 'netmask', 'vlan', 'forvirtualnetwork', 'podname', 'account'],
  moreColumns: ['cidr', 'description', 'domain', 'forsystemvms', 'id'],
  filters: {
    zoneid: 'pick',
    networkid: 'pick',
    physicalnetworkid: 'pick',
    podid: 'pick',
    vlan: [],
    forvirtualnetwork: 'yesno',
  },
  groups: {
    general: ['startip', 'endip', 'gateway', 'netmask', 'cidr', 'vlan', 'description'],
    placement: ['forvirtualnetwork', 'forsystemvms', 'podname', 'account', 'domain'],
  },
  related: { listPublicIpAddresses: 'vlanid' },
  events: false,
  actions: {
    createVlanIpRange: {
      on: 'list',
      fields: {
        zoneid: { required: true },
        networkid: { among: values => ({ zoneid: values['zoneid'] }) },
        podid: { among: values => ({ zoneid: values['zoneid'] }) },
        startip: { required: true },
        endip: {},
        gateway: { required: true },
        netmask: { required: true },
        vlan: { help: 'help.vlan' },
        forvirtualnetwork: { help: 'help.forvirtualnetwork' },
      },
    },
    updateVlanIpRange: {
      fields: { startip: {}, endip: {}, gateway: {}, netmask: {}, forsystemvms: { more: true } },
    },
    dedicatePublicIpRange: {
      when: all(
        when(row => row.forvirtualnetwork === true, 'reason.notPublicRange'),
        when(row => row.domainid === undefined, 'reason.dedicated'),
      ),
      fields: dedicationFields,
    },
    releasePublicIpRange: {
      when: when(row => row.forvirtualnetwork === true && row.domainid !== undefined, 'reason.notDedicated'),
      danger: 'confirm',
      warning: 'warning.releasePublicIpRange',
      bulk: true,
    },
    deleteVlanIpRange: { danger: 'confirm', warning: 'warning.deleteVlanIpRange', removes: true, bulk: true },
  },
})
