import { isRootAdmin } from '#kernel/caller.ts'
import { command, type Ctx } from '#kernel/command.ts'
import { CloudError, denied, invalid } from '#kernel/errors.ts'
import { writeEvent } from '#kernel/events.ts'
import {
  accountTypeOf,
  assignableRole,
  checkNetworkDomain,
  defaultRoleOf,
  managedDomain,
} from '../../identity/index.ts'
import { addUser, chosenUuid } from '../../user/index.ts'
import { checkAccountName } from '../domain.ts'
import { accountMade } from '../hooks.ts'
import { oneAccount } from '../view.ts'

export const createAccount = command('createAccount', {
  params: [
    'account',
    'accountid',
    'accounttype',
    'domainid',
    'email',
    'firstname',
    'lastname',
    'networkdomain',
    'password',
    'roleid',
    'timezone',
    'userid',
    'username',
  ],
  description: 'Makes an account with its first user.',
  prepare: ({ passwords }, { password }) => passwords.hash(password),
  run(ctx, p, password) {
    const { tx, caller, ids, clock, changes } = ctx
    const role = assignableRole(ctx, roleMeant(p))
    const domain = managedDomain(ctx, p.domainid ?? caller.domainId)
    if (role.type === 'Admin' && !isRootAdmin(caller)) throw denied('Only root admins may make root admins.')
    const name = p.account ?? p.username
    checkAccountName(tx, name, domain.id)
    const uuid = chosenUuid(tx, 'account', p.accountid) ?? ids.uuid()
    const accountId = tx.insert('account', {
      uuid,
      name,
      type: accountTypeOf[role.type],
      roleId: role.id,
      domainId: domain.id,
      state: 'enabled',
      networkDomain: checkNetworkDomain(p.networkdomain),
      defaultZoneId: null,
      apiKeyAccess: null,
      isDefault: 0,
      created: clock.now(),
      removed: null,
    })
    addUser(ctx, accountId, { ...p, password })
    noteUser(ctx, p.username, accountId)
    accountMade.call(tx, ctx, accountId)
    changes.emit(tx, 'account', uuid)
    return oneAccount(tx, ctx, accountId)
  },
  event: ({ tx }, _p, answer) => {
    const account =
      'id' in answer &&
      tx.get(tx.q.selectFrom('account').select(['id', 'name', 'uuid']).where('uuid', '=', answer.id))
    if (!account) return null
    return {
      type: 'ACCOUNT.CREATE',
      description: `Created account ${account.name}`,
      accountId: account.id,
      resourceUuid: account.uuid,
    }
  },
})

/** @throws CloudError PARAM_ERROR when neither role nor type say what the account may do */
function roleMeant({ roleid, accounttype }: { roleid?: number; accounttype?: number }): number {
  if (roleid !== undefined) return roleid
  if (accounttype === undefined)
    throw new CloudError('PARAM_ERROR', 'Say what the account may do: give roleid, or accounttype.')
  const role = defaultRoleOf[accounttype]
  if (role === undefined)
    throw invalid(
      `There is no account type ${accounttype}: 0 is user, 1 root admin, 2 domain admin, 3 resource admin.`,
    )
  return role
}

const noteUser = (ctx: Ctx, username: string, accountId: number) =>
  writeEvent(ctx.tx, ctx, {
    type: 'USER.CREATE',
    description: `Created user ${username}`,
    userId: ctx.caller.userId,
    accountId,
    resourceType: 'User',
  })
