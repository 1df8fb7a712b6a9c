import { sql } from 'kysely'
import { projectRules } from '#kernel/access.ts'
import { facts } from '#kernel/facts.ts'
import type { EntityKind, Resource } from '#kernel/resource.ts'
import type { TableName } from '#ports/db.ts'
import { activateProject } from './commands/activateProject.ts'
import { addAccountToProject } from './commands/addAccountToProject.ts'
import { addUserToProject } from './commands/addUserToProject.ts'
import { createProject } from './commands/createProject.ts'
import { createProjectRole } from './commands/createProjectRole.ts'
import { createProjectRolePermission } from './commands/createProjectRolePermission.ts'
import { deleteAccountFromProject } from './commands/deleteAccountFromProject.ts'
import { deleteProject } from './commands/deleteProject.ts'
import { deleteProjectInvitation } from './commands/deleteProjectInvitation.ts'
import { deleteProjectRole } from './commands/deleteProjectRole.ts'
import { deleteProjectRolePermission } from './commands/deleteProjectRolePermission.ts'
import { deleteUserFromProject } from './commands/deleteUserFromProject.ts'
import { listProjectAccounts } from './commands/listProjectAccounts.ts'
import { listProjectInvitations } from './commands/listProjectInvitations.ts'
import { listProjectRolePermissions } from './commands/listProjectRolePermissions.ts'
import { listProjectRoles } from './commands/listProjectRoles.ts'
import { listProjects } from './commands/listProjects.ts'
import { suspendProject } from './commands/suspendProject.ts'
import { updateProject } from './commands/updateProject.ts'
import { updateProjectInvitation } from './commands/updateProjectInvitation.ts'
import { updateProjectRole } from './commands/updateProjectRole.ts'
import { updateProjectRolePermission } from './commands/updateProjectRolePermission.ts'
import { projectFacts } from './facts.ts'
import { membership } from './membership.ts'
import { projectMigrations } from './tables.ts'

export { projectSuspended } from './state.ts'

projectRules(membership)
facts.add(projectFacts)

/** Whatever is part of a project belongs to the project's account. */
const part = (table: TableName, projectOf: string): EntityKind => ({
  table,
  owner: (read, id) =>
    read.get(
      sql<{ accountId: number }>`
        select accountId from project where id = (select ${sql.raw(projectOf)} from ${sql.table(table)} where id = ${id})`,
    )?.accountId ?? null,
})

export const project: Resource = {
  name: 'project',
  entities: {
    ProjectResponse: part('project', 'id'),
    ProjectInvitationResponse: part('projectInvitation', 'projectId'),
    ProjectRoleResponse: part('projectRole', 'projectId'),
    ProjectRolePermissionResponse: part(
      'projectRolePermission',
      '(select projectId from projectRole where id = projectRoleId)',
    ),
  },
  commands: [
    createProject,
    listProjects,
    updateProject,
    activateProject,
    suspendProject,
    deleteProject,
    addAccountToProject,
    addUserToProject,
    deleteAccountFromProject,
    deleteUserFromProject,
    listProjectAccounts,
    listProjectInvitations,
    updateProjectInvitation,
    deleteProjectInvitation,
    createProjectRole,
    listProjectRoles,
    updateProjectRole,
    deleteProjectRole,
    createProjectRolePermission,
    listProjectRolePermissions,
    updateProjectRolePermission,
    deleteProjectRolePermission,
  ],
  usage: { project: { table: 'projectMember', amount: '1', where: "role = 'Admin'" } },
  migrations: projectMigrations,
  accountGone(job, accountId) {
    job.db.tx(tx => {
      tx.run(sql`delete from projectInvitation where accountId = ${accountId}`)
      tx.run(sql`delete from projectMember where accountId = ${accountId}`)
    })
  },
}
