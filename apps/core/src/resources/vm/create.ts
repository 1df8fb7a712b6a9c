import { sql } from 'kysely'
import type { Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { reserve } from '#kernel/limits.ts'
import type { Read, Row } from '#ports/db.ts'
import { setGroups } from '../affinity-group/index.ts'
import { groupFor } from '../instance-group/index.ts'
import { joinGroups } from '../security-group/index.ts'
import type { ChosenUserData } from '../user-data/index.ts'
import { allocateVolume } from '../volume/index.ts'
import { keptDetails } from './details.ts'
import { checkHostName } from './domain/host-name.ts'
import { insertNic } from './nics.ts'
import { keepPassword } from './password.ts'
import type { ComputeSize } from './domain/size.ts'

export interface NewInstance {
  uuid: string
  accountId: number
  zone: Row<'zone'>
  offering: Row<'serviceOffering'>
  size: ComputeSize
  template: Row<'template'>
  hypervisor: string
  name?: string | undefined
  displayName?: string | undefined
  root: { sizeBytes: number; diskOfferingId: number | null }
  data: { sizeBytes: number; offering: Row<'diskOffering'>; deviceId?: number }[]
  /** the first is the default; with the address that is wanted there */
  networks: { network: Row<'network'>; ip?: string | undefined; mac?: string | undefined }[]
  securityGroupIds: number[]
  details: Record<string, string>
  group: string | undefined
  userData: ChosenUserData
  affinityGroupIds: number[]
  keyPairs: string[]
  dynamicallyScalable: boolean
  /** for its first start; null when the template takes none */
  password: string | null
}

/** Makes an instance on paper: stopped, its volumes allocated, its interfaces without hosts yet. Nothing that is refused
 *  leaves anything behind, since all of it is one transaction.
 *  @throws CloudError PARAM_ERROR for a name that is taken, RESOURCE_ALLOCATION_ERROR for a limit
 *  @returns its internal id */
export function createInstance(ctx: Ctx, n: NewInstance): number {
  const { tx, clock } = ctx
  reserve(ctx, n.accountId, {
    user_vm: 1,
    cpu: n.size.cpuCores,
    memory: n.size.memoryMiB,
    volume: 1 + n.data.length,
    primary_storage: n.data.reduce((sum, disk) => sum + disk.sizeBytes, n.root.sizeBytes),
  })
  const name = n.name ?? `VM-${n.uuid}`
  requireFreeName(
    tx,
    checkHostName(name),
    n.networks.map(({ network }) => network),
  )
  const iso = n.template.format === 'ISO'
  const id = tx.insert('vm', {
    uuid: n.uuid,
    kind: 'User',
    name,
    displayName: n.displayName ?? null,
    instanceName: '',
    accountId: n.accountId,
    userId: ctx.caller.userId,
    zoneId: n.zone.id,
    podId: null,
    hostId: null,
    lastHostId: null,
    hypervisor: n.hypervisor,
    serviceOfferingId: n.offering.id,
    ...n.size,
    templateId: n.template.id,
    isoId: iso ? n.template.id : null,
    osTypeId: n.template.osTypeId,
    state: 'Stopped',
    haEnabled: n.offering.offerHa,
    dynamicallyScalable: n.dynamicallyScalable ? 1 : 0,
    displayVm: 1,
    deleteProtection: 0,
    groupId: groupFor(tx, ctx, n.accountId, n.group),
    ...n.userData,
    keyPairs: n.keyPairs.length > 0 ? n.keyPairs.join(',') : null,
    details: keptDetails(n.details),
    extra: null,
    updated: 0,
    created: clock.now(),
    destroyed: null,
    removed: null,
  })
  tx.update('vm', id, { instanceName: `i-${n.accountId}-${id}-VM` })
  if (n.password !== null) keepPassword(tx, ctx, id, n.password)
  addVolumes(ctx, n, id, iso)
  addNics(ctx, n, id)
  joinGroups(tx, id, n.securityGroupIds)
  setGroups(tx, id, n.affinityGroupIds)
  ctx.changes.emit(tx, 'virtualmachine', n.uuid)
  return id
}

function addVolumes(ctx: Ctx, n: NewInstance, vmId: number, iso: boolean): void {
  const common = { accountId: n.accountId, userId: ctx.caller.userId, zoneId: n.zone.id, vmId }
  allocateVolume(ctx.tx, ctx, {
    ...common,
    name: `ROOT-${vmId}`,
    type: 'ROOT',
    deviceId: 0,
    sizeBytes: n.root.sizeBytes,
    diskOfferingId: n.root.diskOfferingId,
    serviceOfferingId: n.offering.id,
    templateId: iso ? null : n.template.id,
    provisioningType: n.offering.provisioningType,
  })
  const devices = deviceIds(n.data)
  for (const [i, disk] of n.data.entries()) {
    allocateVolume(ctx.tx, ctx, {
      ...common,
      name: i === 0 ? `DATA-${vmId}` : `DATA-${vmId}-${i}`,
      type: 'DATADISK',
      deviceId: devices[i] ?? 0,
      sizeBytes: disk.sizeBytes,
      diskOfferingId: disk.offering.id,
      provisioningType: disk.offering.provisioningType,
    })
  }
}

/** The device of each data disk: as wished, else the next free one; 3 is the CD drive's. */
function deviceIds(disks: NewInstance['data']): number[] {
  const taken = new Set([0, 3, ...disks.flatMap(disk => disk.deviceId ?? [])])
  return disks.map(disk => {
    if (disk.deviceId !== undefined) return disk.deviceId
    let free = 1
    while (taken.has(free)) free++
    taken.add(free)
    return free
  })
}

function addNics({ tx, ...env }: Ctx, n: NewInstance, vmId: number): void {
  for (const [deviceId, nic] of n.networks.entries())
    insertNic(tx, env, vmId, { ...nic, deviceId, isDefault: deviceId === 0 })
}

/** Host names are unique in a network, whoever owns the instances.
 *  @throws CloudError PARAM_ERROR naming the network */
export function requireFreeName(
  read: Read,
  name: string,
  networks: readonly Row<'network'>[],
  except = 0,
): void {
  for (const network of networks) {
    const taken = read.get(
      sql`select v.id from vm v
        where lower(v.name) = ${name.toLowerCase()} and v.removed is null and v.id != ${except}
        and exists (select 1 from nic n where n.vmId = v.id and n.networkId = ${network.id} and n.removed is null) limit 1`,
    )
    if (taken)
      throw invalid(
        `An instance named ${name} exists in network ${network.name} already; choose another name.`,
      )
  }
}
