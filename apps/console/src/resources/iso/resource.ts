import { IconDisc } from '@tabler/icons-react'
import { when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isAnyAdmin } from '#shared/engine/roles.ts'
import { architectures } from '#shared/engine/words.ts'

export const iso = resource('iso', {
  list: 'listIsos',
  path: 'isos',
  section: 'compute',
  icon: IconDisc,
  columns: ['name', 'isready', 'status', 'bootable', 'ostypename', 'size', 'account', 'zonename'],
  moreColumns: ['displaytext', 'arch', 'ispublic', 'isfeatured', 'domain', 'created', 'id'],
  states: { status: {} },
  fixed: caller => ({ isofilter: isAnyAdmin(caller) ? 'all' : 'executable', listall: true }),
  filters: { isready: 'yesno', bootable: 'yesno', zoneid: 'pick', arch: architectures },
  units: { size: 'bytes', physicalsize: 'bytes' },
  groups: {
    general: ['name', 'displaytext', 'status', 'isready', 'account', 'domain', 'created'],
    hardware: ['ostypename', 'bootable', 'arch', 'size', 'physicalsize', 'checksum', 'url'],
    sharing: ['ispublic', 'isfeatured', 'isextractable', 'crossZones', 'zonename'],
  },
  tagged: 'ISO',
  actions: {
    registerIso: {
      on: 'list',
      fields: {
        name: {},
        url: { help: 'help.templateurl' },
        zoneid: {},
        ostypeid: {},
        bootable: { initial: true },
        displaytext: { more: true },
        arch: { more: true, options: architectures },
        checksum: { more: true, help: 'help.checksum' },
        ispublic: { more: true },
        isfeatured: { more: true },
        isextractable: { more: true },
      },
    },
    updateIso: { fields: { name: {}, displaytext: {}, ostypeid: {}, bootable: { more: true } } },
    deleteIso: {
      when: when(
        row => row.templatetype !== 'SYSTEM' && row.templatetype !== 'PERHOST',
        'reason.systemTemplate',
      ),
      danger: 'name',
      warning: 'warning.deleteIso',
      removes: true,
      bulk: true,
    },
  },
})
