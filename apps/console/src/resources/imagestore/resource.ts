import { IconArchive } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import { notItself } from '#shared/engine/words.ts'

export const imagestore = resource('imagestore', {
  list: 'listImageStores',
  path: 'secondary-storage',
  section: 'infrastructure',
  icon: IconArchive,
  role: isRootAdmin,
  columns: [
    'name',
    'url',
    'protocol',
    'providername',
    'scope',
    'readonly',
    'disksizeused',
    'disksizetotal',
    'zonename',
  ],
  moreColumns: ['id'],
  filters: { readonly: 'yesno', zoneid: 'pick' },
  units: { disksizetotal: 'bytes', disksizeused: 'bytes' },
  groups: {
    general: ['name', 'url', 'protocol', 'providername', 'scope', 'readonly', 'zonename'],
    capacity: ['disksizetotal', 'disksizeused'],
  },
  related: { listTemplates: 'imagestoreid' },
  annotated: 'SECONDARY_STORAGE',
  events: 'ImageStore',
  actions: {
    addImageStore: {
      on: 'list',
      fields: {
        provider: { options: ['NFS', 'SMB', 'S3', 'Swift', 'Simulator'], initial: 'NFS' },
        zoneid: { required: true },
        url: { help: 'help.imagestoreurl' },
        name: {},
        details: { more: true, help: 'help.imagestoredetails' },
      },
    },
    updateImageStore: { fields: { name: {}, readonly: {} } },
    migrateSecondaryStorageData: {
      also: row => ({ srcpool: row.id }),
      fields: {
        destpools: {
          from: () => [],
          among: (_, row) => ({ zoneid: row?.zoneid, readonly: false }),
          unfit: notItself,
        },
        migrationtype: {
          options: ['Complete', 'Balance'],
          from: () => 'Complete',
          help: 'help.migrationtype',
        },
      },
      danger: 'confirm',
      warning: 'warning.migrateSecondaryStorageData',
    },
    deleteImageStore: { danger: 'name', warning: 'warning.deleteImageStore', removes: true },
  },
})
