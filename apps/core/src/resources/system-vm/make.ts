import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { system, writeEvent } from '#kernel/events.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { defaultGuestNetwork, newMac } from '../network/index.ts'
import { systemTemplate, templateReadyIn } from '../template/index.ts'
import { allocateVolume } from '../volume/index.ts'
import { systemVmKinds, type SystemVmKind } from './kinds.ts'
import { fitInterfaces, routerPlan, type Twin } from './router-plan.ts'

/** What a zone's system VMs are made of. */
export interface Parts {
  hypervisor: string
  template: Row<'template'>
  sizeBytes: number
}

/** @returns undefined while the zone is not ready for system VMs: it must be enabled and have a host that takes VMs,
 *    primary and secondary storage, and the system's template */
export function partsOf(read: Read, zoneId: number): Parts | undefined {
  const ready = read.get(
    sql<{ hypervisor: string }>`
      select h.hypervisor from zone z join host h on h.zoneId = z.id
      where z.id = ${zoneId} and z.removed is null and z.allocationState = 'Enabled'
        and h.removed is null and h.status = 'Up' and h.resourceState = 'Enabled'
        and exists (
          select 1 from storagePool s
          where s.zoneId = z.id and s.hypervisor = h.hypervisor and s.state = 'Up' and s.removed is null)
        and exists (select 1 from imageStore i where i.zoneId = z.id and i.removed is null)
      order by h.id limit 1`,
  )
  const template = ready && systemTemplate(read, ready.hypervisor)
  const there = template && templateReadyIn(read, template.id, zoneId)
  return ready && template && there && { hypervisor: ready.hypervisor, template, sizeBytes: there.sizeBytes }
}

/** What a system VM is for: a zone, one pod of it, or networks. */
export interface Purpose {
  kind: SystemVmKind
  zoneId: number
  podId: number | null
  /** of a router: the key of its plan, unless it serves a pod */
  serves?: string
  /** which of redundant routers */
  twin?: Twin
}

/** The system VM that there is for a purpose, whatever its state. */
export const systemVmOf = (
  read: Read,
  { kind, zoneId, podId, serves, twin }: Purpose,
): Row<'vm'> | undefined =>
  read.get(
    sql<Row<'vm'>>`
      select * from vm
      where zoneId = ${zoneId} and kind = ${kind} and (${podId} is null or podId = ${podId}) and removed is null
        and (select serves from router where vmId = vm.id) is ${serves ?? null}
        and (select twin from router where vmId = vm.id) is ${twin ?? null}
      order by id limit 1`,
  )

/** A system VM on paper: Stopped, with its root volume and interfaces. @returns its internal id */
export function makeSystemVm(
  tx: Tx,
  env: Env,
  { kind, zoneId, podId, serves, twin }: Purpose,
  parts: Parts,
): number {
  const { type, prefix, event, title } = systemVmKinds[kind]
  const plan = serves === undefined ? null : routerPlan(tx, { key: serves })
  const offering = tx.get(
    sql<Row<'serviceOffering'>>`
      select * from serviceOffering
      where systemVmType = ${type} and removed is null
        and (id = ${plan?.serviceOfferingId ?? null} or storageType = 'shared')
      order by id = ${plan?.serviceOfferingId ?? 0} desc, id limit 1`,
  )
  if (!offering) throw new Error(`no system offering for a ${title}`)
  const now = env.clock.now()
  const uuid = env.ids.uuid()
  const id = tx.insert('vm', {
    uuid,
    kind,
    name: uuid,
    displayName: null,
    instanceName: uuid,
    ...system,
    ...(plan?.accountId != null && { accountId: plan.accountId }),
    zoneId,
    podId,
    hostId: null,
    lastHostId: null,
    hypervisor: parts.hypervisor,
    serviceOfferingId: offering.id,
    cpuCores: offering.cpuCores ?? 1,
    cpuMhz: offering.cpuMhz ?? 500,
    memoryMiB: offering.memoryMiB ?? 512,
    templateId: parts.template.id,
    isoId: null,
    osTypeId: parts.template.osTypeId,
    state: 'Stopped',
    haEnabled: 1,
    dynamicallyScalable: 0,
    displayVm: 1,
    deleteProtection: 0,
    userData: null,
    keyPairs: null,
    details: null,
    extra: null,
    updated: now,
    created: now,
    destroyed: null,
    removed: null,
  })
  const name = `${prefix}-${id}-VM`
  tx.update('vm', id, { name, instanceName: name })
  allocateVolume(tx, env, {
    name: `ROOT-${id}`,
    type: 'ROOT',
    ...system,
    zoneId,
    vmId: id,
    deviceId: 0,
    sizeBytes: parts.sizeBytes,
    serviceOfferingId: offering.id,
    templateId: parts.template.id,
    displayVolume: false,
  })
  const guest = defaultGuestNetwork(tx, zoneId)
  const inside = kind === 'DomainRouter' ? (['Control'] as const) : (['Control', 'Management'] as const)
  for (const [deviceId, trafficType] of inside.entries())
    addNic(tx, env, id, { deviceId, trafficType, networkId: null })
  if (plan) {
    tx.insert('router', { vmId: id, serves: plan.key, twin: twin ?? null })
    fitInterfaces(tx, env, id, plan)
  } else if (kind !== 'DomainRouter' && tx.row('zone', zoneId).networkType === 'Advanced')
    addNic(tx, env, id, { deviceId: inside.length, trafficType: 'Public', networkId: null })
  else if (guest) addNic(tx, env, id, { deviceId: inside.length, trafficType: 'Guest', networkId: guest.id })
  writeEvent(tx, env, {
    type: `${event}.CREATE`,
    description: `created the ${title} ${name}`,
    ...system,
    resourceType: kind === 'DomainRouter' ? 'DomainRouter' : 'SystemVm',
    resourceUuid: uuid,
  })
  env.changes.emit(tx, kind === 'DomainRouter' ? 'router' : 'systemvm', uuid)
  return id
}

function addNic(
  tx: Tx,
  env: Env,
  vmId: number,
  nic: Pick<Row<'nic'>, 'deviceId' | 'trafficType' | 'networkId'>,
): void {
  tx.insert('nic', {
    uuid: env.ids.uuid(),
    vmId,
    ...nic,
    ip: null,
    netmask: null,
    gateway: null,
    mac: newMac(tx),
    broadcastUri: null,
    isDefault: nic.trafficType === 'Guest' ? 1 : 0,
    created: env.clock.now(),
    removed: null,
  })
}
