import { IconPackage } from '@tabler/icons-react'
import { when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isAnyAdmin } from '#shared/engine/roles.ts'
import { architectures, hypervisors, imageFormats } from '#shared/engine/words.ts'

import {
  copyFields,
  isLinked,
  isOpen,
  isReady,
  linkFields,
  shareFields,
  unshareFields,
  visibilityFields,
} from './image.ts'

export const template = resource('template', {
  list: 'listTemplates',
  path: 'templates',
  section: 'compute',
  icon: IconPackage,
  columns: [
    'name',
    'isready',
    'status',
    'ostypename',
    'hypervisor',
    'format',
    'size',
    'templatetype',
    'account',
    'zonename',
  ],
  moreColumns: [
    'displaytext',
    'arch',
    'ispublic',
    'isfeatured',
    'passwordenabled',
    'domain',
    'created',
    'id',
  ],
  states: { status: {} },
  fixed: caller => ({ templatefilter: isAnyAdmin(caller) ? 'all' : 'executable', listall: true }),
  filters: { hypervisor: hypervisors, isready: 'yesno', zoneid: 'pick', arch: architectures },
  units: { size: 'bytes', physicalsize: 'bytes' },
  groups: {
    general: ['name', 'displaytext', 'status', 'isready', 'templatetype', 'account', 'domain', 'created'],
    hardware: ['ostypename', 'hypervisor', 'arch', 'format', 'size', 'physicalsize', 'checksum', 'url'],
    sharing: [
      'ispublic',
      'isfeatured',
      'isextractable',
      'passwordenabled',
      'sshkeyenabled',
      'isdynamicallyscalable',
      'crossZones',
      'zonename',
      'userdataname',
      'userdatapolicy',
    ],
  },
  tagged: 'Template',
  annotated: 'TEMPLATE',
  related: { listVirtualMachines: 'templateid' },
  refs: { templatename: 'templateid' },
  pages: { detail: () => import('./ImagePage.tsx').then(m => ({ Component: m.TemplatePage })) },
  actions: {
    registerTemplate: {
      on: 'list',
      fields: {
        name: {},
        url: { help: 'help.templateurl' },
        zoneid: { required: true },
        hypervisor: { options: hypervisors, initial: 'KVM' },
        format: { options: imageFormats, initial: 'QCOW2' },
        ostypeid: { required: true },
        displaytext: { more: true },
        arch: { more: true, options: architectures },
        checksum: { more: true, help: 'help.checksum' },
        ispublic: { more: true },
        isfeatured: { more: true, role: isAnyAdmin },
        isextractable: { more: true },
        passwordenabled: { more: true },
        isdynamicallyscalable: { more: true },
        requireshvm: { more: true },
      },
    },
    updateTemplate: {
      fields: {
        name: {},
        displaytext: {},
        ostypeid: {},
        passwordenabled: {},
        isdynamicallyscalable: { more: true },
      },
    },
    updateTemplatePermissions: [
      { as: 'publishTemplate', when: isOpen, fields: visibilityFields },
      { as: 'shareTemplate', when: isOpen, set: { op: 'add' }, fields: shareFields },
      { as: 'unshareTemplate', when: isOpen, set: { op: 'remove' }, fields: unshareFields },
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
    copyTemplate: { when: isReady, also: row => ({ sourcezoneid: row.zoneid ?? '' }), fields: copyFields },
    deleteTemplate: {
      when: when(
        row => row.templatetype !== 'SYSTEM' && row.templatetype !== 'BUILTIN',
        'reason.systemTemplate',
      ),
      fields: { forced: { help: 'help.forcedtemplate' } },
      danger: 'name',
      warning: 'warning.deleteTemplate',
      removes: true,
      bulk: true,
    },
  },
})
