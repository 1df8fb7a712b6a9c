import { sql } from 'kysely'
import { invalid } from '#kernel/errors.ts'
import type { Read, Row } from '#ports/db.ts'
import { choose } from '../placement/index.ts'
import { wantedOf, type Place } from '../vm/index.ts'

/** The other of two redundant routers, while there is one. */
const otherOf = (read: Read, vmId: number): Row<'vm'> | undefined =>
  read.get(
    sql<Row<'vm'>>`
      select v.* from router own join router r on r.serves = own.serves and r.twin = 1 - own.twin
        join vm v on v.id = r.vmId
      where own.vmId = ${vmId} and v.removed is null order by v.id desc limit 1`,
  )

/** Away from the host of the other one, where another host can take it. */
export function apart(read: Read, vmId: number): Place {
  const hostId = otherOf(read, vmId)?.hostId
  if (hostId == null) return {}
  const away = { avoidHostIds: [hostId] }
  return choose(read, wantedOf(read, read.row('vm', vmId), away)).ok ? away : {}
}

/** Which of two routers serves: the one that has been running longer goes on, as with VRRP without preemption. */
export function redundantState(read: Read, vmId: number): 'PRIMARY' | 'BACKUP' | 'UNKNOWN' {
  const vm = read.row('vm', vmId)
  if (vm.state !== 'Running') return 'UNKNOWN'
  const other = otherOf(read, vmId)
  if (other?.state !== 'Running' || vm.updated < other.updated) return 'PRIMARY'
  return vm.updated === other.updated && vmId < other.id ? 'PRIMARY' : 'BACKUP'
}

/** @throws CloudError PARAM_ERROR when two routers cannot serve a network */
export function requireRedundancy(read: Read, network: Row<'network'>): void {
  if (network.vpcId !== null)
    throw invalid(`Network ${network.name} is a tier: its VPC is made redundant with restartVPC.`)
  const { name, services } = read.row('networkOffering', network.offeringId)
  const nat = read.get(
    sql`select 1 from json_each(${services}) s where s.key = 'SourceNat' and s.value = 'VirtualRouter'`,
  )
  if (network.guestType !== 'Isolated' || !nat)
    throw invalid(
      `Network ${network.name} cannot have two routers: its offering ${name} has no SourceNat by VirtualRouter.`,
    )
}
