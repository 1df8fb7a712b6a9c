import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { system } from '#kernel/events.ts'
import { inIds } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { explicitDedication, type AffinityType } from './tables.ts'

type AffinityGroup = Row<'affinityGroup'>

export const groupNamed = (read: Read, accountId: number, name: string): AffinityGroup | undefined =>
  read.get(
    sql<AffinityGroup>`
      select * from affinityGroup where accountId = ${accountId} and lower(name) = lower(${name}) and removed is null`,
  )

/** The groups that an instance of this account is to be in, by id or by name.
 *  @throws CloudError PARAM_ERROR when one is gone, or belongs to another account than the instance */
export function groupsMeant(
  read: Read,
  accountId: number,
  p: { affinitygroupids?: readonly number[]; affinitygroupnames?: readonly unknown[] },
): number[] {
  if (p.affinitygroupids && p.affinitygroupnames)
    throw invalid('Give either affinitygroupids or affinitygroupnames, not both.')
  const named = (p.affinitygroupnames ?? []).map(name => {
    const group = groupNamed(read, accountId, String(name))
    if (!group) throw invalid(`The account has no affinity group ${String(name)}; create it first.`)
    return group.id
  })
  const ids = [...new Set([...(p.affinitygroupids ?? []), ...named])]
  for (const id of ids) {
    const group = living(read, 'affinityGroup', id, 'affinity group')
    if (group.accountId !== accountId && !servesAccount(read, group, accountId))
      throw invalid(`The affinity group ${group.name} belongs to another account than the instance.`)
  }
  return ids
}

/** Whether a group of a domain is for the accounts of this one's domain too. */
function servesAccount(read: Read, { domainId }: AffinityGroup, accountId: number): boolean {
  if (domainId === null) return false
  const home = read.row('domain', read.row('account', accountId).domainId)
  return home.path.startsWith(read.row('domain', domainId).path)
}

/** The groups of an instance that say: only where something is dedicated to them. */
export const dedicationGroupsOf = (read: Read, vmId: number): number[] =>
  read
    .all(
      sql<{ id: number }>`
        select g.id from vmAffinityGroup m join affinityGroup g on g.id = m.groupId
        where m.vmId = ${vmId} and g.type = ${explicitDedication} and g.removed is null`,
    )
    .map(({ id }) => id)

/** The group of what is dedicated to a domain, or to one account of it; made when there is none. */
export function dedicationGroup(
  tx: Tx,
  { ids, clock }: Pick<Env, 'ids' | 'clock'>,
  whom: { domain: Row<'domain'>; account: Row<'account'> | null },
): number {
  const { domain, account } = whom
  const owner = account?.id ?? system.accountId
  const name = `DedicatedGrp-${account?.name ?? `domain-${domain.path.slice(1, -1) || domain.name}`}`
  const known = tx.get(
    sql<AffinityGroup>`
      select * from affinityGroup where accountId = ${owner} and type = ${explicitDedication} and domainId is ${account ? null : domain.id} and removed is null`,
  )
  if (known) return known.id
  // a group that the owner has called so is another one
  const taken = groupNamed(tx, owner, name) !== undefined
  return tx.insert('affinityGroup', {
    uuid: ids.uuid(),
    name: taken ? `${name}-${ids.uuid().slice(0, 8)}` : name,
    type: explicitDedication,
    description: `what is dedicated to ${account?.name ?? domain.name}`,
    accountId: owner,
    domainId: account ? null : domain.id,
    created: clock.now(),
    removed: null,
  })
}

/** Nothing is dedicated to the group any more: its instances run anywhere from their next start on. */
export function dropDedicationGroup(tx: Tx, { clock }: Pick<Env, 'clock'>, groupId: number): void {
  tx.run(sql`delete from vmAffinityGroup where groupId = ${groupId}`)
  tx.update('affinityGroup', groupId, { removed: clock.now() })
}

/** Puts an instance into these groups, and out of all others. */
export function setGroups(tx: Tx, vmId: number, groupIds: readonly number[]): void {
  leaveAffinityGroups(tx, vmId)
  for (const groupId of groupIds) tx.insert('vmAffinityGroup', { vmId, groupId })
}

export const leaveAffinityGroups = (tx: Tx, vmId: number): void =>
  void tx.run(sql`delete from vmAffinityGroup where vmId = ${vmId}`)

/** Groups of instances for their view. */
export function affinityOf(read: Read, vmIds: number[]): Map<number, Entity<'listAffinityGroups'>[]> {
  const rows = read.all(
    sql<Pick<AffinityGroup, 'uuid' | 'name' | 'type' | 'description'> & { vmId: number; account: string }>`
      select m.vmId, g.uuid, g.name, g.type, g.description, a.name as account
      from vmAffinityGroup m join affinityGroup g on g.id = m.groupId join account a on a.id = g.accountId
      where ${inIds('m.vmId', vmIds)} order by g.id`,
  )
  return new Map(
    [...Map.groupBy(rows, row => row.vmId)].map(([vmId, groups]) => [
      vmId,
      groups.map(({ uuid, name, type, description, account }) => ({
        id: uuid,
        name,
        type,
        account,
        ...(description !== null && { description }),
      })),
    ]),
  )
}

/** What the groups of an instance ask of its host. */
export interface HostWishes {
  /** instances that it must not meet run there */
  apartHostIds: number[]
  /** where it must run, together with others; undefined: anywhere */
  togetherHostIds?: number[]
  /** better not there */
  shunnedHostIds: number[]
  /** better there */
  likedHostIds: number[]
}

/** One on the move is at both ends. */
export function hostWishes(read: Read, vmId: number): HostWishes {
  const rows = read.all(
    sql<{ type: AffinityType; hostId: number }>`
      select distinct g.type, h.id as hostId
      from vmAffinityGroup mine join affinityGroup g on g.id = mine.groupId
      join vmAffinityGroup other on other.groupId = g.id and other.vmId != mine.vmId
      join vm v on v.id = other.vmId and v.removed is null
      join host h on h.id = v.hostId or (v.state = 'Migrating' and h.id = v.lastHostId)
      where mine.vmId = ${vmId}`,
  )
  const of = (type: AffinityType) => rows.filter(row => row.type === type).map(row => row.hostId)
  const together = of('host affinity')
  return {
    apartHostIds: of('host anti-affinity'),
    ...(together.length > 0 && { togetherHostIds: together }),
    shunnedHostIds: of('non-strict host anti-affinity'),
    likedHostIds: of('non-strict host affinity'),
  }
}
