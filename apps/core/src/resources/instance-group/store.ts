import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { hook } from '#kernel/hook.ts'
import { invalid } from '#kernel/errors.ts'
import type { Read, Row, Tx } from '#ports/db.ts'

/** A group is deleted, in this transaction: nobody is in it any more. */
export const instanceGroupDeleted = hook<[tx: Tx, groupId: number]>()

const instanceGroupNamed = (read: Read, accountId: number, name: string): Row<'instanceGroup'> | undefined =>
  read.get(
    sql<
      Row<'instanceGroup'>
    >`select * from instanceGroup where accountId = ${accountId} and name = ${name} and removed is null`,
  )

/** @throws CloudError PARAM_ERROR when the name is empty, or the account has such a group */
export function checkGroupName(read: Read, accountId: number, name: string, except = 0): void {
  if (name.trim() === '') throw invalid('Give the group a name.')
  const twin = instanceGroupNamed(read, accountId, name)
  if (twin && twin.id !== except)
    throw invalid(`The account has a group ${name} already; choose another name.`)
}

export const insertGroup = (
  tx: Tx,
  { ids, clock }: Pick<Env, 'ids' | 'clock'>,
  accountId: number,
  name: string,
): number =>
  tx.insert('instanceGroup', { uuid: ids.uuid(), name, accountId, created: clock.now(), removed: null })

/** The group of this name, made when the account has none. @returns its internal id; null for an empty name */
export function groupFor(
  tx: Tx,
  env: Pick<Env, 'ids' | 'clock'>,
  accountId: number,
  name: string | undefined,
): number | null {
  if (name === undefined || name.trim() === '') return null
  return instanceGroupNamed(tx, accountId, name)?.id ?? insertGroup(tx, env, accountId, name)
}
