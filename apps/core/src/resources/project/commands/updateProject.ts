import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { one } from '#kernel/list.ts'
import { reserve } from '#kernel/limits.ts'
import { findMember } from '../members.ts'
import {
  accountInDomain,
  checkProjectName,
  managedProject,
  parseMemberRole,
  projectNote,
  requireOtherAdmin,
} from '../rules.ts'
import { projectView } from '../view.ts'

interface Data {
  id: number
}

/** The change is made when it is asked for, so that a refusal is an answer and not a failed job. */
export const updateProject = asyncCommand('updateProject', {
  description: 'Renames a project, hands it over to another member, or changes what a member is.',
  params: ['id', 'name', 'displaytext', 'account', 'userid', 'roletype', 'swapowner'],
  checksItself: ['userid'],
  accept(ctx, p) {
    const { tx } = ctx
    const project = managedProject(ctx, p.id)
    if (p.name !== undefined) checkProjectName(tx, p.name, project.domainId, project.id)
    tx.update('project', project.id, {
      ...(p.name !== undefined && { name: p.name }),
      ...(p.displaytext !== undefined && { displayText: p.displaytext }),
    })
    if (p.account !== undefined || p.userid !== undefined) {
      const who =
        p.userid === undefined
          ? { accountId: accountInDomain(tx, project, p.account ?? '').id, userId: null }
          : { accountId: tx.row('user', p.userid).accountId, userId: p.userid }
      const member = findMember(tx, project.id, who)
      if (!member) throw invalid(`They are no member of the project ${project.name}; add them to it first.`)
      const swap = p.swapowner ?? p.roletype === undefined
      const role = swap ? 'Admin' : parseMemberRole(p.roletype)
      if (role === 'Regular') requireOtherAdmin(tx, project, member)
      if (role === 'Admin' && member.role !== 'Admin') reserve(ctx, member.accountId, { project: 1 })
      if (swap) tx.run(sql`update projectMember set role = 'Regular' where projectId = ${project.id}`)
      tx.update('projectMember', member.id, { role, ...(role === 'Admin' && { projectRoleId: null }) })
    }
    ctx.changes.emit(tx, 'project', project.uuid)
    return { data: { id: project.id }, event: projectNote(project, 'updating') }
  },
  steps: [step<Data>('done', () => {})],
  result: (read, { id }, env) => one(projectView(env), read, id),
})
