import { type Cloud, planned, type SendableCall } from './cloud.ts'
import { observe } from './observe.ts'
import type { PlanRecord, StepId, UndoItem } from './record.ts'
import { guestNetworkName, physicalNetworkName } from './steps-network.ts'
import { type Reason, reason } from './trouble.ts'

/** One thing that goes. It has gone when the list no longer has it. */
export interface Deletion {
  kind: UndoItem['kind']
  id: string
  name: string
  /** null: it is going already */
  call: SendableCall | null
}

export interface UndoList {
  /** in the order of deletion, the reverse of the plan's but for the guest network */
  deletions: Deletion[]
  /** what is in the way: things of people, which no undo deletes */
  blockers: Reason[]
}

/** Looks up what this plan has made and what is still there of it; also the system VMs of a zone that it made. */
export async function undoList(cloud: Cloud, record: PlanRecord, signal?: AbortSignal): Promise<UndoList> {
  const { wanted, steps } = record
  const { found, ids } = await observe(cloud, wanted, steps, signal)
  const own = (step: StepId): string | null => {
    const [known, there] = [steps[step], found[step]]
    const foreign = known?.id !== undefined && known.id !== there?.id
    return known?.made && there && !foreign ? there.id : null
  }
  const deletions: Deletion[] = []
  const add = (
    kind: Deletion['kind'],
    id: string | null,
    name: string,
    call: (id: string) => SendableCall,
  ) => {
    if (id !== null) deletions.push({ kind, id, name, call: call(id) })
  }
  const zone = own('createZone')

  // a zone that is off makes no new system VMs
  const on = found.enableZone && (zone ?? own('enableZone')) ? found.enableZone.id : null
  add('disable-zone', on, wanted.zone.name, id => planned('updateZone', { id, allocationstate: 'Disabled' }))
  if (zone !== null) deletions.push(...(await systemVms(cloud, zone)))
  const network = own('createNetwork')
  // takes its router off host and storage with it, and its addresses
  add('network', network, guestNetworkName, id => planned('deleteNetwork', { id }))
  if (network === null)
    add('vlaniprange', own('createVlanIpRange'), `${wanted.guest.startip} – ${wanted.guest.endip}`, id =>
      planned('deleteVlanIpRange', { id }),
    )
  add('imagestore', own('addImageStore'), `${wanted.secondary.server}${wanted.secondary.path}`, id =>
    planned('deleteImageStore', { id }),
  )
  const pool = own('createStoragePool')
  if (pool !== null) deletions.push(...(await poolDeletion(cloud, pool, wanted.primary.name)))
  const host = own('addHost')
  if (host !== null) deletions.push(...(await hostDeletion(cloud, host, wanted.host.hostname)))
  add('cluster', own('addCluster'), wanted.cluster.name, id => planned('deleteCluster', { id }))
  add('pod', own('createPod'), wanted.pod.name, id => planned('deletePod', { id }))
  add('physicalnetwork', own('createPhysicalNetwork'), physicalNetworkName, id =>
    planned('deletePhysicalNetwork', { id }),
  )
  add('zone', zone, wanted.zone.name, id => planned('deleteZone', { id }))
  return { deletions, blockers: ids.zone && deletions.length > 0 ? await inTheWay(cloud, ids.zone) : [] }
}

async function systemVms(cloud: Cloud, zoneid: string): Promise<Deletion[]> {
  const { rows } = await cloud.call('listSystemVms', { zoneid })
  return rows.map(({ id, name = id, state }) => {
    const call = state === 'Expunging' ? null : planned('destroySystemVm', { id })
    return { kind: 'systemvm', id, name, call }
  })
}

/** Storage is deleted in maintenance only. */
async function poolDeletion(cloud: Cloud, id: string, name: string): Promise<Deletion[]> {
  const { rows } = await cloud.call('listStoragePools', { id })
  const state = rows[0]?.state
  const deletion: Deletion = { kind: 'storagepool', id, name, call: planned('deleteStoragePool', { id }) }
  if (state === 'Maintenance') return [deletion]
  const call = state === 'PrepareForMaintenance' ? null : planned('enableStorageMaintenance', { id })
  return [{ kind: 'maintain-storagepool', id, name, call }, deletion]
}

/** A host is deleted in maintenance, or by force when it is not there to be asked. */
async function hostDeletion(cloud: Cloud, id: string, name: string): Promise<Deletion[]> {
  const { rows } = await cloud.call('listHosts', { id })
  const { state, resourcestate } = rows[0] ?? {}
  const deletion: Deletion = { kind: 'host', id, name, call: planned('deleteHost', { id }) }
  if (resourcestate === 'Maintenance') return [deletion]
  if (state !== 'Up') return [{ ...deletion, call: planned('deleteHost', { id, forced: true }) }]
  const call = resourcestate === 'PrepareForMaintenance' ? null : planned('prepareHostForMaintenance', { id })
  return [{ kind: 'maintain-host', id, name, call }, deletion]
}

async function inTheWay(cloud: Cloud, zoneid: string): Promise<Reason[]> {
  const [instances, volumes, templates] = await Promise.all([
    cloud.call('listVirtualMachines', { zoneid, listall: true }),
    cloud.call('listVolumes', { zoneid, listall: true, type: 'DATADISK' }),
    cloud.call('listTemplates', { templatefilter: 'all', zoneid }),
  ])
  const own = templates.rows.filter(({ templatetype }) => templatetype === 'USER')
  return [
    ...blocked('instances', instances.rows),
    ...blocked('volumes', volumes.rows),
    ...blocked('templates', own),
  ]
}

const shownNames = 5

function blocked(
  code: 'instances' | 'volumes' | 'templates',
  rows: { id: string; name?: string | undefined }[],
): Reason[] {
  if (rows.length === 0) return []
  const names = rows.slice(0, shownNames).map(({ id, name }) => name ?? id)
  return [
    reason(code, { count: rows.length, names: names.join(', ') + (rows.length > shownNames ? ', …' : '') }),
  ]
}
