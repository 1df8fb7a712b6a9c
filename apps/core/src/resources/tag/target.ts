import { sql } from 'kysely'
import { requireAccess } from '#kernel/access.ts'
import { isRootAdmin } from '#kernel/caller.ts'
import type { Ctx } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { entityOfObject } from '#kernel/resource-types.ts'

export interface Target {
  uuid: string
  /** who the tag belongs to */
  accountId: number
}

/** The things that a command tags, all of one type.
 *  @throws CloudError PARAM_ERROR for an unknown type or thing, ACCOUNT_ERROR for what is not the caller's */
export function targetsOf(ctx: Ctx, type: string, ids: readonly string[]): Target[] {
  const { tx, caller, registry } = ctx
  const kind = entityOfObject(registry, type)
  if (!kind)
    throw invalid(
      `There are no resources of the type ${type} here; write UserVm, Volume, Network and the like.`,
    )
  if (ids.length === 0) throw invalid('The parameter resourceids is empty; name at least one resource.')
  return ids.map(id => {
    const row = tx.get(
      sql<{ id: number; uuid: string }>`
        select id, uuid from ${sql.table(kind.table)} where uuid = ${id} or cast(id as text) = ${id}`,
    )
    if (!row) throw invalid(`There is no ${type} with the id ${id}; refresh the list.`)
    const owner = kind.owner(tx, row.id)
    if (owner !== null) requireAccess(tx, caller, owner)
    else if (!isRootAdmin(caller)) throw denied(`Only root admins may tag a ${type}.`)
    return { uuid: row.uuid, accountId: owner ?? caller.accountId }
  })
}

/** @throws CloudError PARAM_ERROR for a tag without a key, or a key that comes twice */
export function checkedTags(
  sent: readonly Readonly<Record<string, string>>[],
): { key: string; value: string }[] {
  const tags = sent.map(({ key = '', value = '' }) => ({ key, value }))
  if (tags.some(tag => tag.key === ''))
    throw invalid('Every tag needs a key: tags[0].key=env&tags[0].value=test.')
  if (new Set(tags.map(tag => tag.key)).size < tags.length)
    throw invalid('A key comes twice in tags; name each key once.')
  return tags
}
