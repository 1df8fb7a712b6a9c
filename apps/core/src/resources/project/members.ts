import { sql } from 'kysely'
import type { Ctx } from '#kernel/command.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Row, Tx } from '#ports/db.ts'
import type { Env } from '#kernel/command.ts'

export interface NewMember {
  accountId: number
  userId: number | null
  role: 'Admin' | 'Regular'
  projectRoleId: number | null
}

export const findMember = (
  tx: Pick<Tx, 'get'>,
  projectId: number,
  who: { accountId: number; userId: number | null },
): Row<'projectMember'> | undefined =>
  tx.get(
    sql<Row<'projectMember'>>`
      select * from projectMember where projectId = ${projectId} and accountId = ${who.accountId} and userId is ${who.userId}`,
  )

/** Makes somebody a member; who is one already stays what they are. */
export function addMember(tx: Tx, { clock }: Pick<Env, 'clock'>, projectId: number, m: NewMember): void {
  if (findMember(tx, projectId, m)) return
  tx.insert('projectMember', { projectId, ...m, created: clock.now() })
}

/** Makes somebody a member, or invites them where members must accept first. */
export function addOrInvite(ctx: Pick<Ctx, 'tx' | 'clock' | 'ids'>, projectId: number, m: NewMember): void {
  const { tx, clock, ids } = ctx
  if (!configValue(tx, 'project.invite.required')) return addMember(tx, ctx, projectId, m)
  const pending = openInvitation(tx, clock.now(), projectId, m)
  if (pending || findMember(tx, projectId, m)) return
  tx.insert('projectInvitation', {
    uuid: ids.uuid(),
    projectId,
    ...m,
    state: 'Pending',
    created: clock.now(),
  })
}

/** An invitation that can still be accepted. */
export function openInvitation(
  tx: Tx,
  now: number,
  projectId: number,
  who: { accountId: number; userId: number | null },
): Row<'projectInvitation'> | undefined {
  return tx.get(
    sql<Row<'projectInvitation'>>`
      select * from projectInvitation
      where projectId = ${projectId} and accountId = ${who.accountId} and userId is ${who.userId} and state = 'Pending'
        and created > ${now - 1000 * configValue(tx, 'project.invite.timeout')} order by id desc limit 1`,
  )
}
