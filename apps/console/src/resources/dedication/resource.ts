import { IconLock } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import { dedicationFields } from '#shared/engine/words.ts'

/** Parts of the cloud that serve one domain or account alone: each on the page of what it is about. */
const shown = {
  section: 'infrastructure',
  icon: IconLock,
  role: isRootAdmin,
  nested: true,
  groups: {},
  moreColumns: ['id'],
  names: { domainid: 'listDomains', accountid: 'listAccounts' },
  events: false,
} as const
const holder = ['domainid', 'accountid'] as const

export const dedicatedzone = resource('dedicatedzone', {
  ...shown,
  list: 'listDedicatedZones',
  path: 'dedicated-zones',
  title: row => row.zonename ?? row.id,
  columns: ['zonename', ...holder],
  actions: {
    dedicateZone: { on: 'list', fields: dedicationFields },
    releaseDedicatedZone: {
      also: row => ({ zoneid: row.zoneid ?? '' }),
      danger: 'confirm',
      warning: 'warning.releaseDedication',
      removes: true,
    },
  },
})

export const dedicatedpod = resource('dedicatedpod', {
  ...shown,
  list: 'listDedicatedPods',
  path: 'dedicated-pods',
  title: row => row.podname ?? row.id,
  columns: ['podname', ...holder],
  actions: {
    dedicatePod: { on: 'list', fields: dedicationFields },
    releaseDedicatedPod: {
      also: row => ({ podid: row.podid ?? '' }),
      danger: 'confirm',
      warning: 'warning.releaseDedication',
      removes: true,
    },
  },
})

export const dedicatedcluster = resource('dedicatedcluster', {
  ...shown,
  list: 'listDedicatedClusters',
  path: 'dedicated-clusters',
  title: row => row.clustername ?? row.id,
  columns: ['clustername', ...holder],
  actions: {
    dedicateCluster: { on: 'list', fields: dedicationFields },
    releaseDedicatedCluster: {
      also: row => ({ clusterid: row.clusterid ?? '' }),
      danger: 'confirm',
      warning: 'warning.releaseDedication',
      removes: true,
    },
  },
})

export const dedicatedhost = resource('dedicatedhost', {
  ...shown,
  list: 'listDedicatedHosts',
  path: 'dedicated-hosts',
  title: row => row.hostname ?? row.id,
  columns: ['hostname', ...holder],
  actions: {
    dedicateHost: { on: 'list', fields: dedicationFields },
    releaseDedicatedHost: {
      also: row => ({ hostid: row.hostid ?? '' }),
      danger: 'confirm',
      warning: 'warning.releaseDedication',
      removes: true,
    },
  },
})
