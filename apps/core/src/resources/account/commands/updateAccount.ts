import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { accountMeant, accountTypeOf, assignableRole, checkNetworkDomain } from '../../identity/index.ts'
import { parseApiKeyAccess } from '../../user/index.ts'
import { accountNote, checkAccountName } from '../domain.ts'
import { oneAccount } from '../view.ts'

export const updateAccount = command('updateAccount', {
  params: ['account', 'apikeyaccess', 'domainid', 'id', 'networkdomain', 'newname', 'roleid'],
  description: 'Changes an account: name, role, network domain, use of API keys.',
  run(ctx, p) {
    const { tx, caller, changes } = ctx
    const account = accountMeant(ctx, p)
    if (p.newname !== undefined && p.newname !== account.name) {
      if (account.isDefault === 1) throw invalid(`The account ${account.name} keeps its name.`)
      checkAccountName(tx, p.newname, account.domainId, account.id)
    }
    const role = p.roleid === undefined ? undefined : assignableRole(ctx, p.roleid)
    if (role && role.id !== account.roleId && (account.isDefault === 1 || account.id === caller.accountId))
      throw invalid(`The account ${account.name} keeps its role; change the role of another account.`)
    tx.update('account', account.id, {
      ...(p.newname !== undefined && { name: p.newname }),
      ...(role && { roleId: role.id, type: accountTypeOf[role.type] }),
      ...(p.networkdomain !== undefined && { networkDomain: checkNetworkDomain(p.networkdomain) }),
      ...(p.apikeyaccess !== undefined && { apiKeyAccess: parseApiKeyAccess(p.apikeyaccess) }),
    })
    changes.emit(tx, 'account', account.uuid)
    return oneAccount(tx, ctx, account.id)
  },
  event: (ctx, p) =>
    accountNote(
      ctx,
      { ...p, ...(p.newname !== undefined && { account: p.newname }) },
      'ACCOUNT.UPDATE',
      'Updated',
    ),
})
