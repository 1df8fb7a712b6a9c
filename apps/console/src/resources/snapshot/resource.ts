import { snapshotTransitions } from '@cloud/contract'
import { IconCamera } from '@tabler/icons-react'
import { during } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { templateFields } from '#shared/engine/words.ts'

const backedUp = during('state', snapshotTransitions, 'BackedUp')

export const snapshot = resource('snapshot', {
  list: 'listSnapshots',
  path: 'snapshots',
  section: 'storage',
  icon: IconCamera,
  columns: ['name', 'state', 'volumename', 'physicalsize', 'intervaltype', 'created', 'account', 'zonename'],
  moreColumns: ['snapshottype', 'locationtype', 'virtualsize', 'datastorename', 'domain', 'id'],
  states: { state: snapshotTransitions },
  fixed: () => ({ listall: true }),
  filters: {
    intervaltype: ['MANUAL', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY'],
    zoneid: 'pick',
    volumeid: 'pick',
    domainid: 'pick',
    account: [],
  },
  units: { physicalsize: 'bytes', virtualsize: 'bytes' },
  groups: {
    general: ['name', 'state', 'snapshottype', 'intervaltype', 'created'],
    hardware: ['volumename', 'volumetype', 'physicalsize', 'virtualsize', 'osdisplayname'],
    placement: ['locationtype', 'datastorename', 'zonename', 'account', 'domain'],
  },
  tagged: 'Snapshot',
  annotated: 'SNAPSHOT',
  actions: {
    createVolume: {
      when: backedUp,
      // it is as big as the snapshot, on the offering of its volume
      fields: { name: { from: () => undefined, required: true } },
      also: row => ({ zoneid: row.zoneid ?? '' }),
    },
    createTemplate: { when: backedUp, fields: templateFields },
    revertSnapshot: { when: backedUp, danger: 'confirm', warning: 'warning.revertSnapshot' },
    deleteSnapshot: {
      when: during('state', snapshotTransitions, 'BackedUp', 'CreatedOnPrimary', 'Error'),
      danger: 'name',
      warning: 'warning.deleteSnapshot',
      removes: true,
      bulk: true,
    },
  },
})
