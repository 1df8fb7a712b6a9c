import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand, type Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { requireAccess, requireProjectRole } from '#kernel/access.ts'
import type { Read, Row } from '#ports/db.ts'
import { moved } from '../domain/order.ts'
import { aboutItem } from '../jobs.ts'
import { itemsOf, ownAcl } from '../store.ts'
import { aclItemView } from '../view.ts'

export const moveNetworkAclItem = asyncCommand('moveNetworkAclItem', {
  description: 'Puts an item of an ACL list between two others, to the top or to the end.',
  params: ['id', 'previousaclruleid', 'nextaclruleid', 'aclconsistencyhash'],
  accept(ctx, p) {
    const { tx, caller } = ctx
    const item = itemNamed(tx, p.id)
    const acl = ownAcl(tx, item.aclId)
    if (acl.accountId !== null) {
      requireAccess(tx, caller, acl.accountId)
      requireProjectRole(tx, caller, acl.accountId, 'moveNetworkAclItem')
    }
    const neighbour = (uuid: string | undefined) => (uuid ? itemNamed(tx, uuid, acl.id).id : null)
    const data = {
      id: item.id,
      previous: neighbour(p.previousaclruleid),
      next: neighbour(p.nextaclruleid),
      hash: p.aclconsistencyhash || null,
      full: isRootAdmin(caller),
    }
    numbersAfter(tx, item, data)
    return aboutItem(tx, item, data, 'moving')
  },
  steps: [
    {
      name: 'move',
      run: job => tx => {
        const changed = numbersAfter(tx, tx.row('networkAclItem', job.data.id), job.data)
        // no two items may have one number, not even for a moment
        for (const { id } of changed) tx.update('networkAclItem', id, { number: -id })
        for (const { id, number } of changed) {
          tx.update('networkAclItem', id, { number })
          job.changes.emit(tx, 'networkacl', tx.row('networkAclItem', id).uuid)
        }
      },
    },
  ],
  result: (read, { id, full }) => one((rows, ids) => aclItemView(rows, ids, full), read, id),
})

/** @throws CloudError PARAM_ERROR when there is none, or it is of another list */
function itemNamed(read: Ctx['read'], uuid: string, aclId?: number): Row<'networkAclItem'> {
  const item = read.get(
    sql<Row<'networkAclItem'>>`select * from networkAclItem where uuid = ${uuid} and removed is null`,
  )
  if (!item) throw invalid(`There is no ACL item with the id ${uuid}; refresh the list.`)
  if (aclId !== undefined && item.aclId !== aclId)
    throw invalid(`The ACL item ${uuid} is of another list than the one that is moved.`)
  return item
}

interface Wish {
  previous: number | null
  next: number | null
  /** MD5 of the uuids of the list's items in their order, as the caller saw them */
  hash: string | null
}

/** @throws CloudError PARAM_ERROR when it cannot be, or the list is another one than the caller saw */
function numbersAfter(read: Read, item: Row<'networkAclItem'>, { previous, next, hash }: Wish) {
  const items = itemsOf(read, item.aclId)
  const seen = createHash('md5').update(items.map(({ uuid }) => uuid).join(''))
  if (hash !== null && hash.toLowerCase() !== seen.digest('hex'))
    throw invalid('The ACL list has changed since it was read; read it again and repeat.')
  const byId = (id: number | null) => items.find(other => other.id === id) ?? null
  const result = moved(items, item, byId(previous), byId(next))
  if (!result.ok) throw invalid(result.why)
  return result.changed
}
