import { IconCpu } from '@tabler/icons-react'
import { activeStates, during } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { cacheModes, provisionings, storageKinds } from '#shared/engine/words.ts'

const systemTypes = ['domainrouter', 'consoleproxy', 'secondarystoragevm'] as const
type Values = Readonly<Record<string, unknown>>
const isCustom = ({ customized }: Values) => customized === true
const isFixed = (values: Values) => !isCustom(values)

export const serviceoffering = resource('serviceoffering', {
  list: 'listServiceOfferings',
  path: 'service-offerings',
  section: 'settings',
  icon: IconCpu,
  columns: [
    'name',
    'state',
    'cpunumber',
    'cpuspeed',
    'memory',
    'storagetype',
    'iscustomized',
    'domain',
    'zone',
  ],
  moreColumns: ['displaytext', 'hosttags', 'storagetags', 'offerha', 'networkrate', 'created', 'id'],
  states: { state: activeStates },
  filters: { state: ['Active', 'Inactive'], storagetype: storageKinds, domainid: 'pick', zoneid: 'pick' },
  units: { memory: 'MiB', cpuspeed: 'MHz', rootdisksize: 'GiB' },
  groups: {
    general: ['name', 'displaytext', 'state', 'created'],
    hardware: [
      'cpunumber',
      'cpuspeed',
      'memory',
      'rootdisksize',
      'iscustomized',
      'networkrate',
      'limitcpuuse',
    ],
    placement: ['storagetype', 'provisioningtype', 'hosttags', 'storagetags', 'offerha', 'deploymentplanner'],
    sharing: ['domain', 'zone', 'dynamicscalingenabled', 'isvolatile'],
  },
  related: { listVirtualMachines: 'serviceofferingid' },
  refs: { serviceofferingname: 'serviceofferingid' },
  annotated: 'SERVICE_OFFERING',
  events: 'ServiceOffering',
  actions: {
    createServiceOffering: {
      on: 'list',
      fields: {
        name: {},
        displaytext: {},
        customized: { help: 'help.customoffering' },
        cpunumber: { required: true, asked: isFixed },
        cpuspeed: { required: isFixed, unit: 'MHz' },
        memory: { required: true, unit: 'MiB', asked: isFixed },
        mincpunumber: { asked: isCustom, help: 'help.sizebounds' },
        maxcpunumber: { asked: isCustom },
        minmemory: { unit: 'MiB', asked: isCustom },
        maxmemory: { unit: 'MiB', asked: isCustom },
        storagetype: { options: storageKinds, initial: 'shared' },
        rootdisksize: { more: true, unit: 'GiB' },
        provisioningtype: { more: true, options: provisionings },
        cachemode: { more: true, options: cacheModes },
        miniops: { more: true },
        maxiops: { more: true },
        offerha: { more: true },
        limitcpuuse: { more: true },
        dynamicscalingenabled: { more: true, initial: true },
        isvolatile: { more: true, help: 'help.isvolatile' },
        hosttags: { more: true, help: 'help.tags' },
        tags: { more: true, help: 'help.storagetags' },
        networkrate: { more: true },
        issystem: { more: true, help: 'help.systemoffering' },
        systemvmtype: { more: true, options: systemTypes, asked: ({ issystem }) => issystem === true },
        domainid: { more: true, help: 'help.offereddomains' },
        zoneid: { more: true, help: 'help.offeredzones' },
      },
    },
    updateServiceOffering: [
      {
        as: 'editServiceOffering',
        fields: { name: {}, displaytext: {}, hosttags: { more: true }, storagetags: { more: true } },
      },
      {
        as: 'enableServiceOffering',
        set: { state: 'active' },
        when: during('state', activeStates, 'Inactive'),
        bulk: true,
        primary: true,
      },
      {
        as: 'disableServiceOffering',
        set: { state: 'inactive' },
        when: during('state', activeStates, 'Active'),
        bulk: true,
      },
    ],
    deleteServiceOffering: { danger: 'name', warning: 'warning.deleteOffering', removes: true, bulk: true },
  },
})
