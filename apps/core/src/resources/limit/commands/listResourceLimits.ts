import { projectAccount } from '#kernel/scope.ts'
import { limitKinds } from '@cloud/contract'
import { requireDomain } from '#kernel/access.ts'
import { isAdmin } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { limitOf, type LimitOwner } from '#kernel/limits.ts'
import { pageOf } from '#kernel/list.ts'
import { Rows } from '#kernel/wire.ts'
import { accountMeant } from '../../identity/index.ts'
import { kindsMeant } from '../kinds.ts'
import { ownerFields } from '../view.ts'

export const listResourceLimits = command('listResourceLimits', {
  params: [
    'account',
    'domainid',
    'projectid',
    'isrecursive',
    'listall',
    'page',
    'pagesize',
    'resourcetype',
    'resourcetypename',
  ],
  description: 'Lists the limits of an account, or of a domain.',
  run(ctx, p) {
    const { read, caller } = ctx
    let owner: LimitOwner = { accountId: caller.accountId }
    if (p.projectid !== undefined) owner = { accountId: projectAccount(read, caller, p.projectid) }
    else if (p.account !== undefined) owner = { accountId: accountMeant(ctx, p).id }
    else if (p.domainid !== undefined) {
      requireDomain(read, caller, p.domainid)
      if (isAdmin(caller)) owner = { domainId: p.domainid }
    }
    const named = p.resourcetype !== undefined || p.resourcetypename !== undefined
    const kinds = named ? kindsMeant(p.resourcetype, p.resourcetypename) : limitKinds
    const page = pageOf(p)
    const shown = page ? kinds.slice(page.offset, page.offset + page.limit) : kinds
    return new Rows(
      shown.map(kind => ({ ...ownerFields(read, owner, kind), max: limitOf(read, owner, kind.name) })),
      kinds.length,
    )
  },
})
