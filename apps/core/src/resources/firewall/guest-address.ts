import { sql } from 'kysely'
import { invalid } from '#kernel/errors.ts'
import type { Read, Row } from '#ports/db.ts'

/** The address by which rules reach an instance in a network: its own, or one of its interface's others.
 *  @param wanted exactly this one
 *  @throws CloudError PARAM_ERROR when the instance has no such address in the network, or is on its way out */
export function guestAddress(
  read: Read,
  vm: Row<'vm'>,
  network: Row<'network'>,
  wanted: string | undefined,
): string {
  if (vm.state === 'Destroyed' || vm.state === 'Expunging' || vm.state === 'Error')
    throw invalid(`The instance ${vm.name} is ${vm.state}; no rule can lead to it.`)
  const nic = read.get(
    sql<{ id: number; ip: string | null }>`
      select id, ip from nic where vmId = ${vm.id} and networkId = ${network.id} and removed is null`,
  )
  if (!nic) throw invalid(`The instance ${vm.name} has no interface in network ${network.name}.`)
  if (nic.ip === null)
    throw invalid(`The instance ${vm.name} has no address in network ${network.name} yet; start it first.`)
  if (!wanted || wanted === nic.ip) return nic.ip
  const other = read.get(
    sql`select id from nicSecondaryIp where nicId = ${nic.id} and ip = ${wanted} and removed is null`,
  )
  if (!other) throw invalid(`The instance ${vm.name} has the address ${nic.ip}, not ${wanted}.`)
  return wanted
}
