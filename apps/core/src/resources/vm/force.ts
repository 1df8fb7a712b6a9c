import { isAdmin } from '#kernel/caller.ts'
import type { Ctx } from '#kernel/command.ts'
import { denied } from '#kernel/errors.ts'
import { configValue } from '#kernel/settings/index.ts'

/** @throws CloudError PERMISSION_DENIED for users whose account may not cut the power of instances */
export function requireForce({ tx, caller }: Pick<Ctx, 'tx' | 'caller'>): void {
  if (!isAdmin(caller) && !configValue(tx, 'allow.user.force.stop.vm', { account: caller.accountId }))
    throw denied('You may not stop instances by force; leave forced out.')
}
