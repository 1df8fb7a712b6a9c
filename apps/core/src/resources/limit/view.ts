import type { Entity, LimitKind } from '@cloud/contract'
import { sql } from 'kysely'
import type { LimitOwner } from '#kernel/limits.ts'
import type { Read } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'

/** Whose limit it is, and of what: what both answers begin with. */
export function ownerFields(
  read: Read,
  owner: LimitOwner,
  kind: LimitKind,
): Pick<
  Entity<'listResourceLimits'>,
  | 'account'
  | 'projectid'
  | 'project'
  | 'domainid'
  | 'domain'
  | 'domainpath'
  | 'resourcetype'
  | 'resourcetypename'
> {
  const account = 'accountId' in owner ? read.row('account', owner.accountId) : undefined
  const domain = read.row('domain', 'domainId' in owner ? owner.domainId : (account?.domainId ?? 0))
  const project =
    account &&
    read.get(
      sql<{ uuid: string; name: string }>`select uuid, name from project where accountId = ${account.id}`,
    )
  return {
    account: project ? undefined : account?.name,
    projectid: project?.uuid,
    project: project?.name,
    domainid: domain.uuid,
    domain: domain.name,
    domainpath: domainPathOnWire(domain.path),
    resourcetype: String(kind.type),
    resourcetypename: kind.name,
  }
}
