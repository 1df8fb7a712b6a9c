import { accountTypes } from '#kernel/caller.ts'
import { asyncCommand, type Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { one } from '#kernel/list.ts'
import { reserve } from '#kernel/limits.ts'
import { ownerOf } from '#kernel/scope.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Row } from '#ports/db.ts'
import { accountMade } from '../../account/index.ts'
import { managedAccount, managedUser } from '../../identity/index.ts'
import { addMember } from '../members.ts'
import { checkProjectName, projectNote, requireCreator } from '../rules.ts'
import { projectView } from '../view.ts'

interface Data {
  id: number
}

export const createProject = asyncCommand('createProject', {
  description: 'Makes a project, where several accounts work together on what belongs to all of them.',
  params: ['name', 'displaytext', 'account', 'domainid', 'accountid', 'userid'],
  accept(ctx, p) {
    const { tx, ids, clock } = ctx
    requireCreator(ctx, configValue(tx, 'allow.user.create.projects'))
    const { account, userId } = ownerMeant(ctx, p)
    checkProjectName(tx, p.name, account.domainId)
    reserve(ctx, account.id, { project: 1 })
    const uuid = ids.uuid()
    const accountId = tx.insert('account', {
      uuid: ids.uuid(),
      name: `PrjAcct-${p.name}-${uuid}`,
      type: accountTypes.project,
      roleId: null,
      domainId: account.domainId,
      state: 'enabled',
      networkDomain: null,
      defaultZoneId: null,
      apiKeyAccess: null,
      isDefault: 0,
      created: clock.now(),
      removed: null,
    })
    const id = tx.insert('project', {
      uuid,
      name: p.name,
      displayText: p.displaytext ?? p.name,
      domainId: account.domainId,
      accountId,
      state: 'Active',
      created: clock.now(),
      removed: null,
    })
    tx.update('account', accountId, { name: `PrjAcct-${p.name}-${id}` })
    addMember(tx, ctx, id, { accountId: account.id, userId, role: 'Admin', projectRoleId: null })
    accountMade.call(tx, ctx, accountId)
    ctx.changes.emit(tx, 'project', uuid)
    return { data: { id }, id: uuid, event: projectNote(tx.row('project', id), 'creating') }
  },
  steps: [step<Data>('done', () => {})],
  result: (read, { id }, env) => one(projectView(env), read, id),
})

type Wish = { account?: string; domainid?: number; accountid?: number; userid?: number }

/** Whose project it will be. @throws CloudError PARAM_ERROR, ACCOUNT_ERROR */
function ownerMeant(ctx: Ctx, p: Wish): { account: Row<'account'>; userId: number | null } {
  if (p.userid !== undefined) {
    const user = managedUser(ctx, p.userid)
    if (p.accountid !== undefined && p.accountid !== user.accountId)
      throw invalid(`The user ${user.username} does not belong to that account; leave accountid out.`)
    return { account: managedAccount(ctx, user.accountId), userId: user.id }
  }
  if (p.accountid !== undefined) return { account: managedAccount(ctx, p.accountid), userId: null }
  return { account: ctx.tx.row('account', ownerOf(ctx.tx, ctx.caller, p)), userId: null }
}
