import { IconDatabase } from '@tabler/icons-react'
import { activeStates, during } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { cacheModes, provisionings, storageKinds } from '#shared/engine/words.ts'

export const diskoffering = resource('diskoffering', {
  list: 'listDiskOfferings',
  path: 'disk-offerings',
  section: 'settings',
  icon: IconDatabase,
  columns: ['name', 'state', 'disksize', 'iscustomized', 'storagetype', 'provisioningtype', 'domain', 'zone'],
  moreColumns: ['displaytext', 'miniops', 'maxiops', 'tags', 'created', 'id'],
  states: { state: activeStates },
  filters: { state: ['Active', 'Inactive'], storagetype: storageKinds, domainid: 'pick', zoneid: 'pick' },
  units: { disksize: 'GiB' },
  groups: {
    general: ['name', 'displaytext', 'state', 'created'],
    hardware: ['disksize', 'iscustomized', 'miniops', 'maxiops', 'cacheMode', 'encrypt'],
    placement: ['storagetype', 'provisioningtype', 'tags', 'domain', 'zone'],
  },
  related: { listVolumes: 'diskofferingid' },
  refs: { diskofferingname: 'diskofferingid' },
  annotated: 'DISK_OFFERING',
  events: 'DiskOffering',
  actions: {
    createDiskOffering: {
      on: 'list',
      fields: {
        name: {},
        displaytext: {},
        customized: { help: 'help.customdisk' },
        disksize: { unit: 'GiB', asked: ({ customized }) => customized !== true },
        storagetype: { options: storageKinds, initial: 'shared' },
        provisioningtype: { more: true, options: provisionings },
        cachemode: { more: true, options: cacheModes },
        disksizestrictness: { more: true, help: 'help.disksizestrictness' },
        miniops: { more: true },
        maxiops: { more: true },
        tags: { more: true, help: 'help.storagetags' },
        domainid: { more: true, help: 'help.offereddomains' },
        zoneid: { more: true, help: 'help.offeredzones' },
      },
    },
    updateDiskOffering: [
      { as: 'editDiskOffering', fields: { name: {}, displaytext: {}, tags: { more: true } } },
      {
        as: 'enableDiskOffering',
        set: { state: 'active' },
        when: during('state', activeStates, 'Inactive'),
        bulk: true,
        primary: true,
      },
      {
        as: 'disableDiskOffering',
        set: { state: 'inactive' },
        when: during('state', activeStates, 'Active'),
        bulk: true,
      },
    ],
    deleteDiskOffering: { danger: 'name', warning: 'warning.deleteOffering', removes: true, bulk: true },
  },
})
