import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { inIds } from '#kernel/list.ts'
import type { Read, Row, Tx } from '#ports/db.ts'

/** The group that every account has and cannot lose. */
export const defaultName = 'default'

/** @throws CloudError PARAM_ERROR when the account has a group of this name */
export function insertGroup(
  tx: Tx,
  env: Pick<Env, 'clock' | 'ids' | 'changes'>,
  group: Pick<Row<'securityGroup'>, 'name' | 'description' | 'accountId'>,
): number {
  if (groupNamed(tx, group.accountId, group.name))
    throw invalid(`The account has a security group ${group.name} already; choose another name.`)
  const uuid = env.ids.uuid()
  const id = tx.insert('securityGroup', { ...group, uuid, created: env.clock.now(), removed: null })
  env.changes.emit(tx, 'securitygroup', uuid)
  return id
}

/** The account's default group, made when it is missing. @returns its internal id */
export const defaultGroup = (
  tx: Tx,
  env: Pick<Env, 'clock' | 'ids' | 'changes'>,
  accountId: number,
): number =>
  groupNamed(tx, accountId, defaultName)?.id ??
  insertGroup(tx, env, { name: defaultName, description: 'Default Security Group', accountId })

export const groupNamed = (read: Read, accountId: number, name: string): Row<'securityGroup'> | undefined =>
  read.get(
    sql<Row<'securityGroup'>>`
      select * from securityGroup where accountId = ${accountId} and lower(name) = lower(${name}) and removed is null`,
  )

/** Internal ids of an account's groups. @throws CloudError PARAM_ERROR naming the first that is missing */
export const groupsNamed = (read: Read, accountId: number, names: readonly string[]): number[] =>
  names.map(name => {
    const group = groupNamed(read, accountId, name)
    if (!group) throw invalid(`The account has no security group ${name}; make it first.`)
    return group.id
  })

/** Puts an instance into groups, beside those that it is in.
 *  @throws CloudError PARAM_ERROR for a group that is removed or belongs to another account */
export function joinGroups(tx: Tx, vmId: number, groupIds: readonly number[]): void {
  const { accountId } = tx.row('vm', vmId)
  for (const groupId of new Set(groupIds)) {
    const group = tx.row('securityGroup', groupId)
    if (group.removed !== null) throw invalid(`The security group ${group.name} has been deleted.`)
    if (group.accountId !== accountId)
      throw invalid(`The security group ${group.name} belongs to another account than the instance.`)
    tx.run(sql`insert or ignore into vmSecurityGroup (vmId, groupId) values (${vmId}, ${groupId})`)
  }
}

/** Takes an instance out of all its groups. */
export function leaveGroups(tx: Tx, vmId: number): void {
  tx.run(sql`delete from vmSecurityGroup where vmId = ${vmId}`)
}

type VmGroup = NonNullable<Entity<'listVirtualMachines'>['securitygroup']>[number]

/** The groups of instances, as an instance's answer shows them. */
export function groupsOf(read: Read, vmIds: readonly number[]): Map<number, VmGroup[]> {
  const rows = read.all(
    sql<{ vmId: number; uuid: string; name: string; description: string; account: string }>`
      select m.vmId, g.uuid, g.name, g.description, a.name as account
      from vmSecurityGroup m join securityGroup g on g.id = m.groupId join account a on a.id = g.accountId
      where ${inIds('m.vmId', vmIds)} order by g.id`,
  )
  return new Map(
    [...Map.groupBy(rows, row => row.vmId)].map(([vmId, groups]) => [
      vmId,
      groups.map(({ uuid, name, description, account }) => ({
        id: uuid,
        name,
        description,
        account,
        ingressrule: [],
        egressrule: [],
        tags: [],
        virtualmachineids: [],
      })),
    ]),
  )
}

/** A group goes, with its rules and the rules that name it. */
export function forgetGroup(
  tx: Tx,
  env: Pick<Env, 'clock' | 'changes'>,
  group: Pick<Row<'securityGroup'>, 'id' | 'uuid'>,
): void {
  tx.run(sql`delete from securityGroupRule where groupId = ${group.id} or peerId = ${group.id}`)
  tx.run(sql`delete from vmSecurityGroup where groupId = ${group.id}`)
  tx.update('securityGroup', group.id, { removed: env.clock.now() })
  env.changes.emit(tx, 'securitygroup', group.uuid)
}
