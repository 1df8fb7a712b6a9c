import { projectAccount } from '#kernel/scope.ts'
import { command } from '#kernel/command.ts'
import { limitScale, usageOf, type LimitOwner } from '#kernel/limits.ts'
import { Rows } from '#kernel/wire.ts'
import { accountMeant, managedDomain } from '../../identity/index.ts'
import { kindsMeant } from '../kinds.ts'
import { ownerFields } from '../view.ts'

export const updateResourceCount = command('updateResourceCount', {
  params: ['account', 'domainid', 'projectid', 'resourcetype'],
  description:
    'Counts anew what an account or a domain uses. Nothing is stored: every count is taken from what exists.',
  run(ctx, p) {
    const { tx, registry } = ctx
    const owner: LimitOwner =
      p.projectid !== undefined
        ? { accountId: projectAccount(tx, ctx.caller, p.projectid) }
        : p.account === undefined
          ? { domainId: managedDomain(ctx, p.domainid).id }
          : { accountId: accountMeant(ctx, p).id }
    return new Rows(
      kindsMeant(p.resourcetype).map(kind => ({
        ...ownerFields(tx, owner, kind),
        resourcecount: Math.floor(usageOf(tx, registry, owner, kind.name) / limitScale(kind)),
      })),
    )
  },
})
