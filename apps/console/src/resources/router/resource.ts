import { vmTransitions } from '@cloud/contract'
import { IconRouter } from '@tabler/icons-react'
import { all, allows, during, when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

export const router = resource('router', {
  list: 'listRouters',
  path: 'routers',
  section: 'infrastructure',
  icon: IconRouter,
  role: isRootAdmin,
  columns: ['name', 'state', 'publicip', 'guestipaddress', 'hostname', 'account', 'zonename'],
  moreColumns: [
    'guestnetworkname',
    'linklocalip',
    'version',
    'requiresupgrade',
    'redundantstate',
    'healthchecksfailed',
    'podname',
    'domain',
    'created',
    'id',
  ],
  states: { state: vmTransitions },
  fixed: () => ({ listall: true }),
  filters: {
    state: ['Starting', 'Running', 'Stopping', 'Stopped', 'Error'],
    zoneid: 'pick',
    hostid: 'pick',
  },
  groups: {
    general: [
      'name',
      'state',
      'redundantstate',
      'version',
      'requiresupgrade',
      'healthchecksfailed',
      'account',
      'domain',
      'created',
    ],
    placement: ['zonename', 'podname', 'hostname', 'templatename', 'serviceofferingname'],
    network: ['guestnetworkname', 'guestipaddress', 'publicip', 'gateway', 'linklocalip', 'dns1', 'dns2'],
  },
  parts: ['healthcheck'],
  annotated: 'VR',
  actions: {
    startRouter: { when: allows('state', vmTransitions, 'StartRequested'), primary: true, bulk: true },
    stopRouter: {
      when: during('state', vmTransitions, 'Running'),
      fields: { forced: { help: 'help.forcedstop' } },
      danger: 'confirm',
      warning: 'warning.stopRouter',
      bulk: true,
    },
    rebootRouter: {
      when: during('state', vmTransitions, 'Running'),
      danger: 'confirm',
      warning: 'warning.rebootRouter',
      bulk: true,
    },
    changeServiceForRouter: {
      as: 'changeServiceOffering',
      when: during('state', vmTransitions, 'Stopped'),
      fields: {
        serviceofferingid: { among: () => ({ issystem: true, systemvmtype: 'domainrouter' }) },
      },
    },
    upgradeRouterTemplate: {
      when: all(
        during('state', vmTransitions, 'Running'),
        when(row => row.requiresupgrade === true, 'reason.upToDate'),
      ),
      danger: 'confirm',
      warning: 'warning.upgradeRouterTemplate',
      bulk: true,
    },
    destroyRouter: {
      when: during('state', vmTransitions, 'Running', 'Stopped', 'Error'),
      danger: 'name',
      warning: 'warning.destroyRouter',
      removes: true,
      bulk: true,
    },
  },
})
