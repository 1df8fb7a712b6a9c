import { sql } from 'kysely'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import {
  aclActionOf,
  aclDirectionOf,
  aclTraffic,
  type GivenAclTraffic,
  type Named,
} from './domain/acl-item.ts'

import { denyAll } from './seed.ts'

/** Items of a list, in the order in which they are asked. */
export const itemsOf = (read: Read, aclId: number): Row<'networkAclItem'>[] =>
  read.all(
    sql<Row<'networkAclItem'>>`
      select * from networkAclItem where aclId = ${aclId} and removed is null order by number`,
  )

/** A list that may be changed.
 *  @throws CloudError PARAM_ERROR when it belongs to the system, or is removed */
export function ownAcl(read: Read, id: number): Row<'networkAcl'> {
  const acl = living(read, 'networkAcl', id, 'ACL list')
  if (acl.vpcId === null)
    throw invalid(
      `The ACL list ${acl.name} belongs to the system and cannot be changed; make one of your own.`,
    )
  return acl
}

/** A list that a tier or private gateway of a VPC can have: one of that VPC, or of the system.
 *  @throws CloudError PARAM_ERROR */
export function requireAclOfVpc(read: Read, aclId: number, vpc: Row<'vpc'>): Row<'networkAcl'> {
  const acl = living(read, 'networkAcl', aclId, 'ACL list')
  if (acl.vpcId !== null && acl.vpcId !== vpc.id)
    throw invalid(`The ACL list ${acl.name} is of another VPC than ${vpc.name}; choose one of that VPC.`)
  return acl
}

/** The list of a tier or gateway that names none: everything is denied. */
export const denyingAcl = (read: Read): number | null =>
  read.get(
    sql<{
      id: number
    }>`select id from networkAcl where name = ${denyAll} and vpcId is null order by id limit 1`,
  )?.id ?? null

/** The list that a new tier gets.
 *  @throws CloudError PARAM_ERROR when it is of another VPC, or the tier has no use for one */
export function aclOfTier(
  read: Read,
  vpc: Row<'vpc'>,
  offering: Row<'networkOffering'>,
  wanted?: number,
): number | null {
  if ('NetworkACL' in (JSON.parse(offering.services) as object))
    return wanted === undefined ? denyingAcl(read) : requireAclOfVpc(read, wanted, vpc).id
  if (wanted !== undefined)
    throw invalid(`The network offering ${offering.name} has not the service NetworkACL: leave aclid out.`)
  return null
}

/** @throws CloudError PARAM_ERROR */
export function trafficOfItem(given: GivenAclTraffic) {
  const checked = aclTraffic(given)
  if (!checked.ok) throw invalid(checked.why)
  return checked.traffic
}

function named<T>(known: Named<T>): T {
  if (!known.ok) throw invalid(known.why)
  return known.value
}

/** @throws CloudError PARAM_ERROR */
export const actionOf = (sent: string) => named(aclActionOf(sent))
/** @throws CloudError PARAM_ERROR */
export const directionOf = (sent: string) => named(aclDirectionOf(sent))

/** The number that an item gets: the wanted one, or the one behind the last.
 *  @throws CloudError PARAM_ERROR when another item of the list has it */
export function numberFor(
  read: Read,
  acl: Row<'networkAcl'>,
  wanted: number | undefined,
  except = 0,
): number {
  const items = itemsOf(read, acl.id)
  if (wanted === undefined) return (items.at(-1)?.number ?? 0) + 1
  if (wanted < 1) throw invalid(`The number ${wanted} is too small; items are numbered from 1 on.`)
  if (items.some(item => item.number === wanted && item.id !== except))
    throw invalid(
      `The ACL list ${acl.name} has an item ${wanted} already; choose another number, or move that one.`,
    )
  return wanted
}

/** Removes lists with their items. */
export function dropAcls(tx: Tx, now: number, aclIds: readonly number[]): void {
  for (const id of aclIds) {
    tx.run(sql`update networkAclItem set removed = ${now} where aclId = ${id} and removed is null`)
    tx.update('networkAcl', id, { removed: now })
  }
}
