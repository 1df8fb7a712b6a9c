import type { Entity } from '@cloud/contract'
import { planned } from './cloud.ts'
import { known, type LookScope, sole, type Step } from './step.ts'
import { PlanError, reason } from './trouble.ts'

const minute = 60_000

/** Basic zones have one physical network and one guest network; these are the names that CloudStack's own consoles give them. */
export const physicalNetworkName = 'PhysicalNetworkInBasicZone'
export const guestNetworkName = 'defaultGuestNetwork'

const providers = ['VirtualRouter', 'SecurityGroupProvider'] as const

async function provider({ cloud, ids }: LookScope, name: (typeof providers)[number]) {
  const physicalnetworkid = known(ids, 'physicalnetwork')
  const { rows } = await cloud.call('listNetworkServiceProviders', { name, physicalnetworkid })
  return rows.find(row => row.name === name)
}

async function providerNeeded(scope: LookScope, name: (typeof providers)[number]): Promise<string> {
  const row = await provider(scope, name)
  if (!row) throw new PlanError('unfit', [reason('provider-missing', { name })])
  return row.id
}

async function virtualRouterElement(scope: LookScope) {
  const nspid = await providerNeeded(scope, 'VirtualRouter')
  const { rows } = await scope.cloud.call('listVirtualRouterElements', { nspid })
  return rows[0]
}

const trafficType = (id: Step['id'], traffictype: 'Guest' | 'Management'): Step => ({
  id,
  number: 3,
  part: 'zone',
  inputs: [],
  after: ['physicalnetwork'],
  limitMs: minute,
  async look({ cloud, ids }) {
    const { rows } = await cloud.call('listTrafficTypes', {
      physicalnetworkid: known(ids, 'physicalnetwork'),
    })
    const row = rows.find(found => found.traffictype === traffictype)
    return row ? { id: row.id, ready: true } : null
  },
  call: ({ id: of }) => planned('addTrafficType', { traffictype, physicalnetworkid: of('physicalnetwork') }),
})

/** The offering of the guest network: security groups, and neither load balancer nor static NAT, which need a public network. */
export function fittingOffering(
  rows: readonly Entity<'listNetworkOfferings'>[],
): Entity<'listNetworkOfferings'> | undefined {
  const fits = rows.filter(({ service = [], state, forvpc }) => {
    const names = new Set(service.map(({ name }) => name))
    return (
      state === 'Enabled' &&
      !forvpc &&
      names.has('SecurityGroup') &&
      !names.has('Lb') &&
      !names.has('StaticNat')
    )
  })
  return fits.find(({ name }) => name === 'DefaultSharedNetworkOfferingWithSGService') ?? fits[0]
}

/** Steps 1 to 7: the zone and its networks. */
export const networkSteps: readonly Step[] = [
  {
    id: 'createZone',
    number: 1,
    part: 'zone',
    inputs: ['zone.name', 'zone.dns1', 'zone.dns2', 'zone.internaldns1', 'zone.internaldns2'],
    after: [],
    yields: 'zone',
    limitMs: minute,
    async look({ cloud, wanted }) {
      const { name } = wanted.zone
      const { rows } = await cloud.call('listZones', { name })
      const row = rows.find(found => found.name === name)
      if (row && row.networktype !== 'Basic')
        throw new PlanError('unfit', [
          reason('zone-advanced', { name, networktype: row.networktype ?? 'unknown' }),
        ])
      return row ? { id: row.id, ready: true } : null
    },
    call: ({ wanted: { zone } }) =>
      planned('createZone', {
        name: zone.name,
        networktype: 'Basic',
        securitygroupenabled: true,
        dns1: zone.dns1,
        ...(zone.dns2 && { dns2: zone.dns2 }),
        internaldns1: zone.internaldns1,
        ...(zone.internaldns2 && { internaldns2: zone.internaldns2 }),
      }),
  },
  {
    id: 'createPhysicalNetwork',
    number: 2,
    part: 'zone',
    inputs: [],
    after: ['zone'],
    yields: 'physicalnetwork',
    limitMs: 2 * minute,
    async look(scope) {
      const { rows } = await scope.cloud.call('listPhysicalNetworks', { zoneid: known(scope.ids, 'zone') })
      const row = rows.find(found => found.name === physicalNetworkName) ?? sole(rows)
      if (!row) return null
      // its job adds the providers after the network is listed
      const inside = { ...scope, ids: { ...scope.ids, physicalnetwork: row.id } }
      const missing = []
      for (const name of providers)
        if (!(await provider(inside, name))) missing.push(reason('provider-missing', { name }))
      return { id: row.id, ready: missing.length === 0, waitsFor: missing }
    },
    call: ({ id }) => planned('createPhysicalNetwork', { zoneid: id('zone'), name: physicalNetworkName }),
  },
  trafficType('addGuestTraffic', 'Guest'),
  trafficType('addManagementTraffic', 'Management'),
  {
    id: 'enablePhysicalNetwork',
    number: 4,
    part: 'zone',
    inputs: [],
    after: ['physicalnetwork'],
    limitMs: minute,
    async look({ cloud, ids }) {
      const { rows } = await cloud.call('listPhysicalNetworks', { id: known(ids, 'physicalnetwork') })
      const row = rows.find(found => found.state === 'Enabled')
      return row ? { id: row.id, ready: true } : null
    },
    call: ({ id }) => planned('updatePhysicalNetwork', { id: id('physicalnetwork'), state: 'Enabled' }),
  },
  {
    id: 'configureVirtualRouter',
    number: 5,
    part: 'zone',
    inputs: [],
    after: ['physicalnetwork'],
    limitMs: minute,
    async look(scope) {
      const row = await virtualRouterElement(scope)
      return row?.enabled ? { id: row.id, ready: true } : null
    },
    async needs(scope) {
      const row = await virtualRouterElement(scope)
      if (!row) throw new PlanError('unfit', [reason('provider-missing', { name: 'VirtualRouter' })])
      return { virtualrouterelement: row.id }
    },
    call: ({ id }) =>
      planned('configureVirtualRouterElement', { id: id('virtualrouterelement'), enabled: true }),
  },
  {
    id: 'enableVirtualRouter',
    number: 5,
    part: 'zone',
    inputs: [],
    after: ['physicalnetwork'],
    limitMs: minute,
    async look(scope) {
      const row = await provider(scope, 'VirtualRouter')
      return row?.state === 'Enabled' ? { id: row.id, ready: true } : null
    },
    needs: async scope => ({ virtualrouterprovider: await providerNeeded(scope, 'VirtualRouter') }),
    call: ({ id }) =>
      planned('updateNetworkServiceProvider', { id: id('virtualrouterprovider'), state: 'Enabled' }),
  },
  {
    id: 'enableSecurityGroups',
    number: 6,
    part: 'zone',
    inputs: [],
    after: ['physicalnetwork'],
    limitMs: minute,
    async look(scope) {
      const row = await provider(scope, 'SecurityGroupProvider')
      return row?.state === 'Enabled' ? { id: row.id, ready: true } : null
    },
    needs: async scope => ({ securitygroupprovider: await providerNeeded(scope, 'SecurityGroupProvider') }),
    call: ({ id }) =>
      planned('updateNetworkServiceProvider', { id: id('securitygroupprovider'), state: 'Enabled' }),
  },
  {
    id: 'createNetwork',
    number: 7,
    part: 'guest',
    inputs: [],
    after: ['zone'],
    yields: 'network',
    limitMs: minute,
    async look({ cloud, ids }) {
      const { rows } = await cloud.call('listNetworks', {
        zoneid: known(ids, 'zone'),
        traffictype: 'Guest',
        listall: true,
      })
      const shared = rows.filter(row => row.type === 'Shared')
      const row = shared.find(found => found.name === guestNetworkName) ?? sole(shared)
      return row ? { id: row.id, ready: true } : null
    },
    async needs({ cloud }) {
      const { rows } = await cloud.call('listNetworkOfferings', { state: 'Enabled', guestiptype: 'Shared' })
      const offering = fittingOffering(rows)
      if (!offering) throw new PlanError('unfit', [reason('network-offering')])
      return { networkoffering: offering.id }
    },
    call: ({ id }) =>
      planned('createNetwork', {
        zoneid: id('zone'),
        name: guestNetworkName,
        displaytext: guestNetworkName,
        networkofferingid: id('networkoffering'),
      }),
  },
]
