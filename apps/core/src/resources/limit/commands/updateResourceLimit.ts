import { projectAccount } from '#kernel/scope.ts'
import { sql } from 'kysely'
import { accountTypes } from '#kernel/caller.ts'
import { command, type Ctx } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { unlimited, type LimitOwner } from '#kernel/limits.ts'
import { accountMeant, managedDomain } from '../../identity/index.ts'
import { kindsMeant } from '../kinds.ts'
import { ownerFields } from '../view.ts'

export const updateResourceLimit = command('updateResourceLimit', {
  params: ['account', 'domainid', 'projectid', 'max', 'resourcetype'],
  description: 'Sets how much of a resource an account or a domain may have; -1 is unlimited.',
  run(ctx, p) {
    const { tx, changes } = ctx
    const [kind] = kindsMeant(p.resourcetype)
    if (!kind) throw new Error('kindsMeant found nothing and said nothing')
    const max = Math.max(p.max ?? unlimited, unlimited)
    const owner = ownerMeant(ctx, p, max)
    const [column, id] = 'accountId' in owner ? ['accountId', owner.accountId] : ['domainId', owner.domainId]
    tx.run(sql`
      insert into resourceLimit (${sql.ref(column)}, kind, max) values (${id}, ${kind.name}, ${max})
      on conflict (${sql.ref(column)}, kind) do update set max = excluded.max`)
    if ('accountId' in owner) changes.emit(tx, 'account', tx.row('account', owner.accountId).uuid)
    else changes.emit(tx, 'domain', tx.row('domain', owner.domainId).uuid)
    return { ...ownerFields(tx, owner, kind), max }
  },
  event: (ctx, p, answer) => ({
    type: 'RESOURCE.LIMIT.UPDATE',
    description: `Set the limit of ${'resourcetypename' in answer ? answer.resourcetypename : ''} to ${p.max ?? unlimited}`,
    ...(p.account !== undefined && { accountId: accountMeant(ctx, p).id }),
  }),
})

type Meant = { account?: string; domainid?: number; projectid?: number }

/** @throws CloudError when the limit is not the caller's to set, or cannot be limited */
function ownerMeant(ctx: Ctx, p: Meant, max: number): LimitOwner {
  const { tx, caller } = ctx
  if (p.projectid !== undefined) {
    if (caller.accountType === accountTypes.user)
      throw denied('Members cannot set the limits of a project; ask an administrator above it.')
    return { accountId: projectAccount(tx, caller, p.projectid) }
  }
  if (p.account !== undefined) {
    const account = accountMeant(ctx, p)
    if (account.type === accountTypes.admin && max !== unlimited)
      throw invalid(`The account ${account.name} is a root admin's and always unlimited.`)
    if (account.id === caller.accountId && caller.accountType !== accountTypes.admin)
      throw denied('You cannot set the limits of your own account; ask an administrator above it.')
    return { accountId: account.id }
  }
  const domain = managedDomain(ctx, p.domainid ?? caller.domainId)
  if (domain.parentId === null && max !== unlimited)
    throw invalid('The domain ROOT is always unlimited; limit an account or a domain below it.')
  if (domain.id === caller.domainId && caller.accountType !== accountTypes.admin)
    throw denied(
      `You cannot set the limits of your own domain ${domain.name}; ask an administrator above it.`,
    )
  return { domainId: domain.id }
}
