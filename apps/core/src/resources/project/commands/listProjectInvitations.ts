import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { byIds, inIds, listOf } from '#kernel/list.ts'
import { configValue } from '#kernel/settings/index.ts'
import { opt } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../../job/index.ts'
import { managedProject } from '../rules.ts'

type InvitationRow = Row<'projectInvitation'> & {
  projectUuid: string
  project: string
  account: string
  domainUuid: string
  domain: string
  path: string
  userUuid: string | null
}

export const listProjectInvitations = command('listProjectInvitations', {
  description: 'Lists invitations to projects: the caller’s, or those of a project that the caller manages.',
  params: [
    'id',
    'projectid',
    'userid',
    'state',
    'activeonly',
    'account',
    'domainid',
    'keyword',
    'listall',
    'isrecursive',
    'page',
    'pagesize',
  ],
  checksItself: ['projectid'],
  run(ctx, { projectid, ...p }) {
    const { read, clock } = ctx
    const project = projectid === undefined || projectid === -1 ? undefined : managedProject(ctx, projectid)
    const since = clock.now() - 1000 * configValue(read, 'project.invite.timeout')
    const open = sql`(state = 'Pending' and created > ${since})`
    const state = p.state?.toLowerCase()
    return listOf(
      ctx,
      {
        table: 'projectInvitation',
        params: p,
        ...(project === undefined && { owner: 'accountId' }),
        removed: false,
        order: sql`id desc`,
        where: [
          project && sql`projectId = ${project.id}`,
          p.userid !== undefined && sql`userId = ${p.userid}`,
          p.activeonly === true && open,
          state === 'pending' && open,
          state === 'expired' && sql`(state = 'Expired' or (state = 'Pending' and created <= ${since}))`,
          state !== undefined && state !== 'pending' && state !== 'expired' && sql`lower(state) = ${state}`,
        ],
      },
      invitationView(since),
    )
  },
})

const invitationView =
  (since: number) =>
  (read: Read, ids: number[]): Entity<'listProjectInvitations'>[] => {
    const rows = read.all(
      sql<InvitationRow>`
        select i.*, p.uuid as projectUuid, p.name as project, a.name as account, d.uuid as domainUuid, d.name as domain, d.path,
          u.uuid as userUuid
        from projectInvitation i join project p on p.id = i.projectId join account a on a.id = i.accountId
        join domain d on d.id = p.domainId left join user u on u.id = i.userId where ${inIds('i.id', ids)}`,
    )
    return byIds(ids, rows).map(row => ({
      id: row.uuid,
      projectid: row.projectUuid,
      project: row.project,
      domainid: row.domainUuid,
      domain: row.domain,
      domainpath: domainPathOnWire(row.path),
      userid: opt(row.userUuid),
      account: row.account,
      state: row.state === 'Pending' && row.created <= since ? 'Expired' : row.state,
    }))
  }
