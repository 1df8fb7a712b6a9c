import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { Rows } from '#kernel/wire.ts'
import { projectRuleView } from '../role-views.ts'
import { seenProject } from '../rules.ts'

export const listProjectRolePermissions = command('listProjectRolePermissions', {
  description: 'Lists the rules of the roles of a project, in the order in which they are tried.',
  params: ['projectid', 'projectroleid'],
  run(ctx, p) {
    const project = seenProject(ctx, p.projectid)
    const rules = ctx.read.all(
      sql<{ id: number }>`
        select x.id from projectRolePermission x join projectRole r on r.id = x.projectRoleId
        where r.projectId = ${project.id} and (${p.projectroleid ?? null} is null or r.id = ${p.projectroleid ?? null})
        order by r.id, x.sortOrder, x.id`,
    )
    return new Rows(
      projectRuleView(
        ctx.read,
        rules.map(rule => rule.id),
      ),
    )
  },
})
