import { IconDatabaseShare, IconNumbers } from '@tabler/icons-react'
import { partOf, resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import { translate } from '#shared/i18n/index.ts'

const shown = {
  section: 'infrastructure',
  role: isRootAdmin,
  nested: true,
  events: false,
} as const

/** The pod whose page shows the list. */
const ofPod = (among: Readonly<Record<string, unknown>>) => ({ podid: String(among['id']) })
const nameOf = (row: { startip?: string | undefined; endip?: string | undefined }) =>
  `${row.startip ?? ''} – ${row.endip ?? ''}`

/** Private addresses of a pod, for hosts and system VMs. */
export const managementrange = partOf('managementrange', {
  ...shown,
  list: 'listPods',
  inside: 'ipranges',
  groups: {},
  path: 'management-ip-ranges',
  icon: IconNumbers,
  title: nameOf,
  key: nameOf,
  columns: ['startip', 'endip', 'vlanid', 'forsystemvms'],
  words: {
    vlanid: value => value.replace('vlan://', ''),
    forsystemvms: value => translate(value === '1' ? 'common.yes' : 'common.no'),
  },
  actions: {
    createManagementNetworkIpRange: {
      on: 'list',
      scope: ofPod,
      fields: {
        gateway: { help: 'help.podgateway' },
        netmask: {},
        startip: {},
        endip: {},
        vlan: { more: true, help: 'help.vlan' },
        forsystemvms: { more: true, help: 'help.forsystemvms' },
      },
    },
    deleteManagementNetworkIpRange: {
      scope: ofPod,
      also: ({ startip = '', endip = '', vlanid = 'untagged' }) => ({ startip, endip, vlan: vlanid }),
      danger: 'confirm',
      warning: 'warning.deleteRange',
      removes: true,
    },
  },
})

/** Addresses by which system VMs of a pod reach storage, where that has a network of its own. */
export const storagerange = resource('storagerange', {
  ...shown,
  list: 'listStorageNetworkIpRange',
  path: 'storage-ip-ranges',
  icon: IconDatabaseShare,
  title: nameOf,
  groups: { general: ['startip', 'endip', 'gateway', 'netmask', 'vlan'] },
  columns: ['startip', 'endip', 'gateway', 'netmask', 'vlan'],
  moreColumns: ['id'],
  actions: {
    createStorageNetworkIpRange: {
      on: 'list',
      fields: { gateway: {}, netmask: {}, startip: {}, endip: {}, vlan: {} },
    },
    updateStorageNetworkIpRange: { fields: { startip: {}, endip: {}, netmask: {}, vlan: {} } },
    deleteStorageNetworkIpRange: {
      danger: 'confirm',
      warning: 'warning.deleteRange',
      removes: true,
    },
  },
})
