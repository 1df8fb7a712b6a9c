import { CloudError, type CloudErrorKind } from '@cloud/client'
import type { Cloud } from './cloud.ts'
import { ManualClock } from './test-manual-clock.ts'

/** The rules of a basic zone and nothing else, and calls that go wrong on demand. Tests only. */

export type Row = Record<string, unknown> & { id: string }

/** `before`: nothing happens · `after`: it takes effect · `lost` and `refused` say what the caller hears */
export type Fault = 'lost before' | 'lost after' | 'refused before' | 'refused after'

type Kind =
  | 'zone'
  | 'physicalnetwork'
  | 'traffictype'
  | 'provider'
  | 'element'
  | 'network'
  | 'pod'
  | 'vlaniprange'
  | 'cluster'
  | 'host'
  | 'storagepool'
  | 'imagestore'
  | 'systemvm'

type Params = Readonly<Record<string, unknown>>

const listed: Record<string, Kind> = {
  listZones: 'zone',
  listPhysicalNetworks: 'physicalnetwork',
  listTrafficTypes: 'traffictype',
  listNetworkServiceProviders: 'provider',
  listVirtualRouterElements: 'element',
  listNetworks: 'network',
  listPods: 'pod',
  listVlanIpRanges: 'vlaniprange',
  listClusters: 'cluster',
  listHosts: 'host',
  listStoragePools: 'storagepool',
  listImageStores: 'imagestore',
  listSystemVms: 'systemvm',
}

/** what must be gone before a thing can be deleted, and what goes with it */
const children: Partial<Record<Kind, { by: string; hold: Kind[]; follow: Kind[] }>> = {
  zone: { by: 'zoneid', hold: ['physicalnetwork', 'network', 'pod', 'imagestore', 'systemvm'], follow: [] },
  physicalnetwork: { by: 'physicalnetworkid', hold: [], follow: ['traffictype', 'provider', 'element'] },
  network: { by: 'networkid', hold: [], follow: ['vlaniprange'] },
  pod: { by: 'podid', hold: ['cluster', 'vlaniprange'], follow: [] },
  cluster: { by: 'clusterid', hold: ['host', 'storagepool'], follow: [] },
}

const constant: Record<string, Row[]> = {
  listNetworkOfferings: [
    { id: 'lb', state: 'Enabled', service: [{ name: 'SecurityGroup' }, { name: 'Lb' }] },
    { id: 'sg', state: 'Enabled', service: [{ name: 'SecurityGroup' }, { name: 'Dhcp' }] },
  ],
  listHypervisors: [{ id: 's', name: 'Simulator' }],
}

export class ModelCloud implements Cloud {
  readonly clock = new ManualClock()
  readonly rows = new Map<Kind, Row[]>()
  /** calls so far, lists included */
  calls = 0
  readonly sent: { command: string; params: Params }[] = []
  faults = new Map<number, Fault>()
  instances: Row[] = []
  private serial = 0

  // the edge where rows of the model stand for typed answers
  readonly call = (async (command: string, params: Params = {}) =>
    this.withFault(command, () => this.list(command, params))) as unknown as Cloud['call']

  readonly loose = {
    run: async (command: string, params: Params = {}) => {
      this.sent.push({ command, params })
      return this.withFault(command, () => this.change(command, params))
    },
  }

  of(kind: Kind): Row[] {
    return this.rows.get(kind) ?? []
  }

  get size(): number {
    return [...this.rows.values()].flat().length
  }

  private withFault<T>(command: string, act: () => T): T {
    const fault = this.faults.get(++this.calls)
    if (!fault) return act()
    if (fault.endsWith('after')) {
      try {
        act()
      } catch (error) {
        if (!(error instanceof CloudError)) throw error
      }
    }
    throw refusal(
      command,
      `${fault} at call ${this.calls}`,
      fault.startsWith('lost') ? 'unreachable' : 'refused',
    )
  }

  private list(command: string, params: Params): { count: number; rows: Row[] } {
    if (command === 'listSystemVms') this.bringUpSystemVms()
    const kind = listed[command]
    const rows =
      command === 'listVirtualMachines'
        ? this.instances
        : command === 'listTemplates'
          ? [
              {
                id: 't',
                hypervisor: 'Simulator',
                templatetype: 'BUILTIN',
                isready: this.of('imagestore').length > 0,
              },
            ]
          : kind
            ? this.of(kind)
            : (constant[command] ?? [])
    const found = rows.filter(row =>
      Object.entries(params).every(([name, value]) => row[name] === undefined || row[name] === value),
    )
    return { count: found.length, rows: structuredClone(found) }
  }

  private bringUpSystemVms(): void {
    for (const zone of this.of('zone')) {
      if (
        zone['allocationstate'] !== 'Enabled' ||
        !this.of('storagepool').length ||
        !this.of('imagestore').length
      )
        continue
      for (const systemvmtype of ['consoleproxy', 'secondarystoragevm']) {
        const vm = this.of('systemvm').find(row => row['systemvmtype'] === systemvmtype)
        if (vm) Object.assign(vm, { state: 'Running', agentstate: 'Up' })
        else this.add('systemvm', { zoneid: zone.id, systemvmtype, state: 'Starting', name: systemvmtype })
      }
    }
  }

  private change(command: string, params: Params): Row | { success: boolean } {
    const id = String(params['id'])
    const created = this.create(command, params)
    if (created) return created
    const set = (kind: Kind, fields: object) => Object.assign(this.get(kind, id, command), fields)
    switch (command) {
      case 'updatePhysicalNetwork':
        return set('physicalnetwork', { state: params['state'] })
      case 'configureVirtualRouterElement':
        return set('element', { enabled: true })
      case 'updateNetworkServiceProvider':
        return set('provider', { state: params['state'] })
      case 'updateZone':
        return set('zone', { allocationstate: params['allocationstate'] })
      case 'prepareHostForMaintenance':
        return set('host', { resourcestate: 'Maintenance' })
      case 'enableStorageMaintenance':
        return set('storagepool', { state: 'Maintenance' })
      default:
        return this.remove(command, id)
    }
  }

  private create(command: string, params: Params): Row | null {
    const { zoneid, podid, clusterid, networkid, physicalnetworkid, name } = params
    switch (command) {
      case 'createZone':
        return this.unique('zone', { ...params, allocationstate: 'Disabled' }, ['name'], command)
      case 'createPhysicalNetwork': {
        const network = this.add('physicalnetwork', { zoneid, name, state: 'Disabled' })
        for (const provider of ['VirtualRouter', 'SecurityGroupProvider']) {
          const row = this.add('provider', {
            physicalnetworkid: network.id,
            name: provider,
            state: 'Disabled',
          })
          if (provider === 'VirtualRouter')
            this.add('element', { physicalnetworkid: network.id, nspid: row.id, enabled: false })
        }
        return network
      }
      case 'addTrafficType':
        return this.unique('traffictype', params, ['traffictype', 'physicalnetworkid'], command)
      case 'createNetwork':
        return this.add('network', { zoneid, name, type: 'Shared', traffictype: 'Guest' })
      case 'createPod':
        return this.unique('pod', { ...params }, ['name', 'zoneid'], command)
      case 'createVlanIpRange': {
        const { startip, endip } = params
        return this.add('vlaniprange', { podid, networkid, physicalnetworkid, startip, endip })
      }
      case 'addCluster':
        return this.unique(
          'cluster',
          { zoneid, podid, name: params['clustername'] },
          ['name', 'podid'],
          command,
        )
      case 'addHost':
        return this.add('host', {
          zoneid,
          clusterid,
          type: 'Routing',
          // as CloudStack's simulator does: not the name that was asked for
          name: `SimulatedAgent.${++this.serial}`,
          state: 'Up',
          resourcestate: 'Enabled',
        })
      case 'createStoragePool': {
        const [, ipaddress, path] = /^nfs:\/\/([^/]+)(\/.*)$/.exec(String(params['url'])) ?? []
        return this.add('storagepool', { zoneid, clusterid, name, ipaddress, path, state: 'Up' })
      }
      case 'addImageStore':
        return this.add('imagestore', { zoneid, url: params['url'] })
      default:
        return null
    }
  }

  private remove(command: string, id: string): { success: boolean } {
    const kind = /^(?:delete|destroy)(.+)$/.exec(command)?.[1]?.toLowerCase() as Kind
    const row = this.get(kind, id, command)
    const { by, hold = [], follow = [] } = children[kind] ?? {}
    const under = (below: Kind) => this.of(below).filter(other => by && other[by] === id)
    for (const below of hold)
      if (under(below).length > 0) throw refusal(command, `the ${kind} still has a ${below}`)
    if (kind === 'host' && row['resourcestate'] !== 'Maintenance')
      throw refusal(command, 'host not in maintenance')
    if (kind === 'storagepool' && row['state'] !== 'Maintenance')
      throw refusal(command, 'pool not in maintenance')
    for (const below of follow)
      this.rows.set(
        below,
        this.of(below).filter(other => other[by ?? ''] !== id),
      )
    this.rows.set(
      kind,
      this.of(kind).filter(other => other !== row),
    )
    return { success: true }
  }

  private unique(kind: Kind, row: object, key: string[], command: string): Row {
    const wanted = new Map(Object.entries(row))
    if (this.of(kind).some(other => key.every(name => other[name] === wanted.get(name))))
      throw refusal(command, `such a ${kind} exists`)
    return this.add(kind, row)
  }

  private add(kind: Kind, fields: object): Row {
    const row: Row = { ...fields, id: `${kind}-${++this.serial}` }
    this.rows.set(kind, [...this.of(kind), row])
    return row
  }

  private get(kind: Kind, id: string, command: string): Row {
    const row = this.of(kind).find(other => other.id === id)
    if (!row) throw refusal(command, `no ${kind} ${id}`)
    return row
  }
}

const refusal = (command: string, text: string, kind: CloudErrorKind = 'refused') =>
  new CloudError(text, {
    kind,
    command,
    status: kind === 'refused' ? 530 : 0,
    errorcode: kind === 'refused' ? 530 : 0,
    requestId: 'r-1',
  })
