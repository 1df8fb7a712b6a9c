import { IconDisc } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'
import { isAnyAdmin } from '#shared/engine/roles.ts'
import { architectures } from '#shared/engine/words.ts'

import {
  copyFields,
  isoPage,
  isLinked,
  isOpen,
  isReady,
  linkFields,
  shareFields,
  unshareFields,
  visibilityFields,
} from '../template/index.ts'

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
    sharing: [
      'ispublic',
      'isfeatured',
      'isextractable',
      'crossZones',
      'zonename',
      'userdataname',
      'userdatapolicy',
    ],
  },
  tagged: 'ISO',
  annotated: 'ISO',
  related: { listVirtualMachines: 'isoid' },
  refs: { isoname: 'isoid' },
  pages: { detail: isoPage },
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
        isfeatured: { more: true, role: isAnyAdmin },
        isextractable: { more: true },
      },
    },
    updateIso: { fields: { name: {}, displaytext: {}, ostypeid: {}, bootable: { more: true } } },
    attachIso: {
      when: isReady,
      fields: {
        virtualmachineid: { among: (_, row) => ({ zoneid: row?.zoneid }) },
        forced: { more: true, help: 'help.forcediso' },
      },
    },
    updateIsoPermissions: [
      { as: 'publishIso', when: isOpen, fields: visibilityFields },
      { as: 'shareIso', when: isOpen, set: { op: 'add' }, fields: shareFields },
      { as: 'unshareIso', when: isOpen, set: { op: 'remove' }, fields: unshareFields },
    ],
    linkUserDataToTemplate: [
      { as: 'linkUserData', when: isOpen, fields: linkFields },
      {
        as: 'unlinkUserData',
        when: isLinked,
        danger: 'confirm',
        warning: 'warning.unlinkUserData',
      },
    ],
    copyIso: { when: isReady, also: row => ({ sourcezoneid: row.zoneid ?? '' }), fields: copyFields },
    deleteIso: {
      when: isOpen,
      danger: 'name',
      warning: 'warning.deleteIso',
      removes: true,
      bulk: true,
    },
  },
})
