import { GiB } from '@cloud/contract'
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
import { checkHostName } from './domain/host-name.ts'
import { insertNic } from './nics.ts'
import type { ComputeSize } from './domain/size.ts'

export interface NewInstance {
  accountId: number
  zone: Row<'zone'>
  offering: Row<'serviceOffering'>
  size: ComputeSize
  template: Row<'template'>
  hypervisor: string
  name?: string | undefined
  displayName?: string | undefined
  root: { sizeBytes: number; diskOfferingId: number | null }
  data: { sizeBytes: number; offering: Row<'diskOffering'> }[]
  /** the first is the default; with the address that is wanted there */
  networks: { network: Row<'network'>; ip?: string | undefined }[]
  securityGroupIds: number[]
  details: Record<string, string>
  group: string | undefined
  userData: ChosenUserData
  affinityGroupIds: number[]
  keyPairs: string[]
}

/** Makes an instance on paper: stopped, its volumes allocated, its interfaces without hosts yet. Nothing that is refused
 *  leaves anything behind, since all of it is one transaction.
 *  @throws CloudError PARAM_ERROR for a name that is taken, RESOURCE_ALLOCATION_ERROR for a limit
 *  @returns its internal id */
export function createInstance(ctx: Ctx, n: NewInstance): number {
  const { tx, ids, clock } = ctx
  reserve(ctx, n.accountId, {
    user_vm: 1,
    cpu: n.size.cpuCores,
    memory: n.size.memoryMiB,
    volume: 1 + n.data.length,
    primary_storage: n.data.reduce((sum, disk) => sum + disk.sizeBytes, n.root.sizeBytes),
  })
  const uuid = ids.uuid()
  const name = n.name ?? `VM-${uuid}`
  requireFreeName(
    tx,
    checkHostName(name),
    n.networks.map(({ network }) => network),
  )
  const iso = n.template.format === 'ISO'
  const id = tx.insert('vm', {
    uuid,
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
    dynamicallyScalable: 0,
    displayVm: 1,
    deleteProtection: 0,
    groupId: groupFor(tx, ctx, n.accountId, n.group),
    ...n.userData,
    keyPairs: n.keyPairs.length > 0 ? n.keyPairs.join(',') : null,
    details: Object.keys(n.details).length > 0 ? JSON.stringify(n.details) : null,
    extra: null,
    updated: 0,
    created: clock.now(),
    destroyed: null,
    removed: null,
  })
  tx.update('vm', id, { instanceName: `i-${n.accountId}-${id}-VM` })
  addVolumes(ctx, n, id, iso)
  addNics(ctx, n, id)
  joinGroups(tx, id, n.securityGroupIds)
  setGroups(tx, id, n.affinityGroupIds)
  ctx.changes.emit(tx, 'virtualmachine', uuid)
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
  for (const [i, disk] of n.data.entries()) {
    // device 3 is the CD drive's
    const deviceId = i < 2 ? i + 1 : i + 2
    allocateVolume(ctx.tx, ctx, {
      ...common,
      name: i === 0 ? `DATA-${vmId}` : `DATA-${vmId}-${i}`,
      type: 'DATADISK',
      deviceId,
      sizeBytes: disk.sizeBytes,
      diskOfferingId: disk.offering.id,
      provisioningType: disk.offering.provisioningType,
    })
  }
}

function addNics({ tx, ...env }: Ctx, n: NewInstance, vmId: number): void {
  for (const [deviceId, { network, ip }] of n.networks.entries())
    insertNic(tx, env, vmId, { network, ip, deviceId, isDefault: deviceId === 0 })
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
      sql`select v.id from vm v join nic n on n.vmId = v.id
        where lower(v.name) = ${name.toLowerCase()} and v.removed is null and v.id != ${except}
        and n.networkId = ${network.id} and n.removed is null limit 1`,
    )
    if (taken)
      throw invalid(
        `An instance named ${name} exists in network ${network.name} already; choose another name.`,
      )
  }
}

/** @throws CloudError PARAM_ERROR when a fixed disk is given a size, or a custom one none */
export function diskSize(offering: Row<'diskOffering'>, sizeGiB: number | undefined): number {
  if (offering.customized === 0) return offering.sizeBytes
  if (sizeGiB === undefined || sizeGiB < 1)
    throw invalid(`The disk offering ${offering.name} is custom: give size in GiB, at least 1.`)
  return sizeGiB * GiB
}
