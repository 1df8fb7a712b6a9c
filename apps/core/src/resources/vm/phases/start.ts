import type { Env } from '#kernel/command.ts'
import { CloudError, denied } from '#kernel/errors.ts'
import { DriverError, type VmSpec } from '#ports/hypervisor.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { dedicationGroupsOf, hostWishes } from '../../affinity-group/index.ts'
import { freeGuestIps, implementNetwork, takeGuestIp } from '../../network/index.ts'
import { choose, tagsOf, type Asking, type Wanted } from '../../placement/index.ts'
import { applyVolumeEvent, volumesOf } from '../../volume/index.ts'
import { vmPlaced } from '../hooks.ts'
import { applyVmEvent, forbidden, nicsOf, shown } from '../store.ts'
import { homeOf, type Home, type Phase } from './phase.ts'

/** Where a start may go; what an administrator asked for. */
export interface Place {
  hostId?: number
  clusterId?: number
  podId?: number
  /** hosts to keep away from */
  avoidHostIds?: number[]
}

/** What a machine asks of the planner now. */
export function wantedOf(read: Read, vm: Row<'vm'>, place: Place = {}): Wanted & WhereToLook {
  const offering = read.row('serviceOffering', vm.serviceOfferingId)
  const volumes = volumesOf(read, vm.id)
  return {
    zoneId: vm.zoneId,
    hypervisor: vm.hypervisor,
    ...(vm.kind === 'User' && {
      asking: { accountId: vm.accountId, dedicationGroupIds: dedicationGroupsOf(read, vm.id) },
    }),
    cpuCores: vm.cpuCores,
    cpuMhz: vm.cpuMhz,
    memoryMiB: vm.memoryMiB,
    hostTags: tagsOf(offering.hostTags),
    disks: volumes
      .filter(v => v.poolId === null)
      .map(v => ({ sizeBytes: v.sizeBytes, tags: tagsOf(storageTags(read, v)) })),
    ...hostWishes(read, vm.id),
    poolIds: [...new Set(volumes.flatMap(v => v.poolId ?? []))],
    ...(vm.lastHostId !== null && { lastHostId: vm.lastHostId }),
    ...place,
  }
}
/** The same for a start: instances leave clusters what is kept free in them; the cloud's own machines need not. */
const startOf = (read: Read, vm: Row<'vm'>, place: Place) => ({
  ...wantedOf(read, vm, place),
  keepsReserve: vm.kind === 'User',
})

type WhereToLook = { zoneId: number; hypervisor: string; asking?: Asking }

const storageTags = (read: Read, v: Row<'volume'>) =>
  v.diskOfferingId !== null
    ? read.row('diskOffering', v.diskOfferingId).tags
    : v.serviceOfferingId !== null
      ? read.row('serviceOffering', v.serviceOfferingId).storageTags
      : null

/** Finds a host for a stopped machine, a pool for volumes without one, an address for interfaces without one.
 *  Stopped → Starting.
 *  @throws CloudError PARAM_ERROR for its state, INSUFFICIENT_CAPACITY_ERROR with a reason per host */
export function place(tx: Tx, env: Env, vmId: number, where: Place = {}): void {
  const vm = tx.row('vm', vmId)
  if (vm.state === 'Running') throw invalidRunning(vm)
  requireActiveOwner(tx, vm)
  applyVmEvent(tx, env, vmId, 'StartRequested')
  settle(tx, env, vm, where)
  vmPlaced.call(tx, env, vmId)
}

/** @throws CloudError ACCOUNT_ERROR when nothing may run for the owner of an instance */
export function requireActiveOwner(read: Read, vm: Row<'vm'>): void {
  const { name, state } = read.row('account', vm.accountId)
  if (vm.kind === 'User' && state === 'disabled')
    throw denied(
      `The account ${name}, which owns the instance ${shown(vm)}, is disabled; enable it before you start the instance.`,
    )
}

const invalidRunning = (vm: Row<'vm'>) =>
  new CloudError('PARAM_ERROR', `The instance ${shown(vm)} is running already.`, {
    cs: 'InvalidParameterValue',
  })

function settle(tx: Tx, env: Env, vm: Row<'vm'>, where: Place): void {
  const plan = choose(tx, startOf(tx, vm, where))
  if (!plan.ok) throw noPlace(vm, plan.why)
  const { podId } = tx.row('host', plan.hostId)
  tx.update('vm', vm.id, { hostId: plan.hostId, podId })
  const poolIds = [...plan.poolIds]
  for (const volume of volumesOf(tx, vm.id)) {
    if (volume.poolId === null)
      applyVolumeEvent(tx, env, volume.id, 'CreateRequested', { poolId: poolIds.shift() ?? null })
  }
  for (const nic of nicsOf(tx, vm.id)) address(tx, env, nic, podId, podId !== vm.podId)
}

export const noPlace = (vm: Row<'vm'>, why: string) =>
  new CloudError('INSUFFICIENT_CAPACITY_ERROR', `No host can take the instance ${shown(vm)}: ${why}.`, {
    cs: 'InsufficientServerCapacity',
  })

/** Gives a new interface of a running machine its address. */
export function addressNic(tx: Tx, env: Env, nicId: number): void {
  const nic = tx.row('nic', nicId)
  address(tx, env, nic, tx.row('vm', nic.vmId).podId ?? 0, false)
}

/** Gives a guest interface its address; in another pod a new one, since addresses belong to pods there. */
function address(tx: Tx, env: Env, nic: Row<'nic'>, podId: number, moved: boolean): void {
  if (nic.networkId === null || nic.trafficType !== 'Guest') return
  implementNetwork(tx, env, nic.networkId)
  const { broadcastUri, guestType } = tx.row('network', nic.networkId)
  tx.update('nic', nic.id, { broadcastUri })
  if (guestType === 'L2') return
  if (nic.ip !== null) {
    if (!moved || !isPodBound(tx, nic.networkId, nic.ip, podId)) return
    freeGuestIps(tx, nic.uuid)
  }
  const { ip, netmask, gateway } = takeGuestIp(tx, env, {
    networkId: nic.networkId,
    podId,
    takenBy: nic.uuid,
  })
  tx.update('nic', nic.id, { ip, netmask, gateway })
}

function isPodBound(read: Read, networkId: number, ip: string, podId: number): boolean {
  const row = read.get<{ podId: number | null }>(
    read.q.selectFrom('guestIp').select('podId').where('networkId', '=', networkId).where('ip', '=', ip),
  )
  return row !== undefined && row.podId !== null && row.podId !== podId
}

/** Makes the volumes on storage that exist on paper only. */
export const makeDisks: Phase = async (env, vmId) => {
  const { vm, home, volumes } = env.db.read(read => {
    const row = read.row('vm', vmId)
    return { vm: row, home: homeOf(env, read, row), volumes: newVolumes(read, vmId) }
  })
  if (!home) throw forbidden(vm, 'OperationSucceeded')
  for (const volume of volumes) {
    await home.driver.createVolume(volume, volume.poolUuid, home.host)
    env.db.tx(tx => applyVolumeEvent(tx, env, volume.id, 'OperationSucceeded', { path: volume.uuid }))
  }
  return () => {}
}

const newVolumes = (read: Read, vmId: number) =>
  volumesOf(read, vmId)
    .filter(v => v.state === 'Creating' && v.poolId !== null)
    .map(v => ({
      id: v.id,
      uuid: v.uuid,
      sizeBytes: v.sizeBytes,
      templateUuid: v.templateId === null ? null : read.row('template', v.templateId).uuid,
      snapshotUuid: v.snapshotId === null ? null : read.row('snapshot', v.snapshotId).uuid,
      poolUuid: read.row('storagePool', v.poolId ?? 0).uuid,
    }))

/** Starts a machine on the host that was chosen, and on others when that one fails. Starting → Running.
 *  @throws CloudError INSUFFICIENT_CAPACITY_ERROR with what each host said */
export const boot =
  (where: Place = {}): Phase =>
  async (env, vmId) => {
    const refused: string[] = []
    const avoidHostIds = [...(where.avoidHostIds ?? [])]
    for (;;) {
      const { vm, home, spec } = env.db.read(read => {
        const row = read.row('vm', vmId)
        // its account may have been disabled since it was placed
        requireActiveOwner(read, row)
        return { vm: row, home: homeOf(env, read, row), spec: specOf(read, row) }
      })
      if (!home || vm.state !== 'Starting') throw forbidden(vm, 'OperationSucceeded')
      try {
        await home.driver.startVm(home.host, spec)
        const lastHostId = home.host.hostId
        return tx => void applyVmEvent(tx, env, vmId, 'OperationSucceeded', { lastHostId, newPassword: null })
      } catch (error) {
        if (!(error instanceof DriverError)) throw error
        avoidHostIds.push(home.host.hostId)
        const name = env.db.read(read => read.row('host', home.host.hostId).name)
        refused.push(`${name}: ${error.message}`)
        await leave(env, home, vm)
        const other = env.db.tx(tx => elsewhere(tx, env, tx.row('vm', vmId), { ...where, avoidHostIds }))
        if (!other) throw noPlace(vm, refused.join('; ').replace(/\.$/, ''))
      }
    }
  }

/** A host that says it failed may have started the machine all the same: it must not run twice. */
async function leave(env: Env, { driver, host }: Home, vm: Row<'vm'>) {
  try {
    await driver.stopVm(host, vm.uuid, { forced: true })
  } catch (error) {
    env.log.warn(
      { err: error, vm: vm.uuid, host: host.uuid },
      'a host that failed to start an instance does not answer',
    )
  }
}

/** @returns false when there is no other host */
function elsewhere(tx: Tx, env: Env, vm: Row<'vm'>, where: Place): boolean {
  if (!choose(tx, startOf(tx, { ...vm, lastHostId: null }, where)).ok) return false
  settle(tx, env, { ...vm, lastHostId: null }, where)
  return true
}

function specOf(read: Read, vm: Row<'vm'>): VmSpec {
  return {
    uuid: vm.uuid,
    instanceName: vm.instanceName,
    cpuCores: vm.cpuCores,
    cpuMhz: vm.cpuMhz,
    memoryMiB: vm.memoryMiB,
    ...(vm.newPassword !== null && { password: vm.newPassword }),
    nics: nicsOf(read, vm.id).map(nic => ({
      mac: nic.mac,
      ip: nic.ip,
      networkUuid: nic.networkId === null ? '' : read.row('network', nic.networkId).uuid,
    })),
    volumes: volumesOf(read, vm.id)
      .filter(v => v.poolId !== null)
      .map(v => ({
        uuid: v.uuid,
        deviceId: v.deviceId ?? 0,
        poolUuid: read.row('storagePool', v.poolId ?? 0).uuid,
      })),
  }
}

/** After a start that failed: the host's room is free again, and volumes that were not made have no pool.
 *  Starting → Stopped; nothing in other states. */
export function unplace(tx: Tx, env: Env, vmId: number): void {
  if (tx.row('vm', vmId).state !== 'Starting') return
  applyVmEvent(tx, env, vmId, 'OperationFailed', { hostId: null })
  for (const volume of volumesOf(tx, vmId)) {
    if (volume.state === 'Creating') applyVolumeEvent(tx, env, volume.id, 'OperationFailed', { poolId: null })
  }
}
