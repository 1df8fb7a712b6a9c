import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { projectRoleView } from '../role-views.ts'
import { seenProject } from '../rules.ts'

export const listProjectRoles = command('listProjectRoles', {
  description: 'Lists the roles of a project.',
  params: ['projectid', 'projectroleid', 'name', 'keyword', 'page', 'pagesize'],
  run(ctx, { projectid, ...p }) {
    const project = seenProject(ctx, projectid)
    return listOf(
      ctx,
      {
        table: 'projectRole',
        params: p,
        removed: false,
        keyword: ['name', 'description'],
        where: [
          sql`projectId = ${project.id}`,
          p.projectroleid !== undefined && sql`id = ${p.projectroleid}`,
          p.name !== undefined && sql`name = ${p.name}`,
        ],
      },
      projectRoleView,
    )
  },
})
