import { GiB } from '@cloud/contract'
import { sql } from 'kysely'
import type { Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { reserve } from '#kernel/limits.ts'
import type { Read, Row } from '#ports/db.ts'
import { setGroups } from '../affinity-group/index.ts'
import { groupFor } from '../instance-group/index.ts'
import { newMac, takeGuestIp } from '../network/index.ts'
import { joinGroups } from '../security-group/index.ts'
import type { ChosenUserData } from '../user-data/index.ts'
import { allocateVolume } from '../volume/index.ts'
import { checkHostName } from './domain/host-name.ts'
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
  data: { sizeBytes: number; offering: Row<'diskOffering'> } | null
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
    volume: n.data ? 2 : 1,
    primary_storage: n.root.sizeBytes + (n.data?.sizeBytes ?? 0),
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
  if (!n.data) return
  allocateVolume(ctx.tx, ctx, {
    ...common,
    name: `DATA-${vmId}`,
    type: 'DATADISK',
    deviceId: 1,
    sizeBytes: n.data.sizeBytes,
    diskOfferingId: n.data.offering.id,
    provisioningType: n.data.offering.provisioningType,
  })
}

function addNics(ctx: Ctx, n: NewInstance, vmId: number): void {
  const { tx } = ctx
  for (const [deviceId, { network, ip }] of n.networks.entries()) {
    const uuid = ctx.ids.uuid()
    const podId = ip === undefined ? 0 : podOf(tx, network.id, ip)
    const taken =
      ip === undefined
        ? null
        : takeGuestIp(tx, ctx, { networkId: network.id, podId, wanted: ip, takenBy: uuid })
    if (podId > 0) tx.update('vm', vmId, { podId })
    tx.insert('nic', {
      uuid,
      vmId,
      networkId: network.id,
      trafficType: 'Guest',
      deviceId,
      ip: taken?.ip ?? null,
      netmask: taken?.netmask ?? null,
      gateway: taken?.gateway ?? null,
      mac: newMac(tx),
      broadcastUri: taken ? network.broadcastUri : null,
      isDefault: deviceId === 0 ? 1 : 0,
      created: ctx.clock.now(),
      removed: null,
    })
  }
}

const podOf = (read: Read, networkId: number, ip: string): number =>
  read.get(
    sql<{
      podId: number | null
    }>`select podId from guestIp where networkId = ${networkId} and ip = ${ip} and takenBy is null`,
  )?.podId ?? 0

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
