import type { Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import type { Row } from '#ports/db.ts'
import { findMember } from './members.ts'
import { managedProject, requireOtherAdmin, seenProject } from './rules.ts'

/** Takes a member out of a project; everybody may go, and administrators may send others away.
 *  @throws CloudError PARAM_ERROR for who is no member, or the last administrator */
export function leave(
  ctx: Ctx,
  projectId: number,
  who: { accountId: number; userId: number | null },
): Row<'project'> {
  const { tx, caller } = ctx
  const self = who.accountId === caller.accountId && (who.userId === null || who.userId === caller.userId)
  const project = self ? seenProject(ctx, projectId) : managedProject(ctx, projectId)
  const member = findMember(tx, project.id, who)
  if (!member) throw invalid(`They are no member of the project ${project.name}; list its members again.`)
  requireOtherAdmin(tx, project, member)
  tx.run(tx.q.deleteFrom('projectMember').where('id', '=', member.id))
  ctx.changes.emit(tx, 'project', project.uuid)
  return project
}
