import { vmTransitions } from '@cloud/contract'
import { IconCpu2 } from '@tabler/icons-react'
import { allows, during } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import { systemVmTypes } from '#shared/engine/words.ts'

export const systemvm = resource('systemvm', {
  list: 'listSystemVms',
  path: 'system-vms',
  section: 'infrastructure',
  icon: IconCpu2,
  role: isRootAdmin,
  columns: ['name', 'state', 'agentstate', 'systemvmtype', 'publicip', 'privateip', 'hostname', 'zonename'],
  moreColumns: ['linklocalip', 'version', 'arch', 'podname', 'activeviewersessions', 'created', 'id'],
  states: { state: vmTransitions, agentstate: {} },
  filters: {
    state: ['Starting', 'Running', 'Stopping', 'Stopped', 'Error'],
    systemvmtype: systemVmTypes,
    zoneid: 'pick',
    hostid: 'pick',
  },
  groups: {
    general: ['name', 'state', 'agentstate', 'systemvmtype', 'version', 'activeviewersessions', 'created'],
    placement: ['zonename', 'podname', 'hostname', 'templatename', 'serviceofferingname'],
    network: [
      'publicip',
      'publicnetmask',
      'gateway',
      'privateip',
      'privatenetmask',
      'linklocalip',
      'dns1',
      'dns2',
      'storageip',
    ],
  },
  annotated: 'SYSTEM_VM',
  actions: {
    startSystemVm: { when: allows('state', vmTransitions, 'StartRequested'), primary: true, bulk: true },
    stopSystemVm: {
      when: during('state', vmTransitions, 'Running'),
      fields: { forced: { help: 'help.forcedstop' } },
      danger: 'confirm',
      warning: 'warning.stopSystemVm',
      bulk: true,
    },
    rebootSystemVm: {
      when: during('state', vmTransitions, 'Running'),
      danger: 'confirm',
      warning: 'warning.rebootSystemVm',
      bulk: true,
    },
    migrateSystemVm: {
      when: during('state', vmTransitions, 'Running'),
      also: row => ({ virtualmachineid: row.id }),
      fields: {
        hostid: {
          help: 'help.anyhost',
          from: () => undefined,
          among: (_, row) => ({ zoneid: row?.zoneid, state: 'Up', resourcestate: 'Enabled' }),
        },
      },
    },
    scaleSystemVm: {
      as: 'changeServiceOffering',
      when: during('state', vmTransitions, 'Stopped'),
      fields: {
        serviceofferingid: {
          among: (_, row) => ({ issystem: true, systemvmtype: row?.systemvmtype }),
        },
      },
    },
    destroySystemVm: {
      when: during('state', vmTransitions, 'Running', 'Stopped', 'Error'),
      danger: 'name',
      warning: 'warning.destroySystemVm',
      removes: true,
      bulk: true,
    },
  },
})
