import { requireAccess } from '#kernel/access.ts'
import type { Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import type { JobStart, Step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import type { Row } from '#ports/db.ts'
import { described, type RuleJob } from './store.ts'
import type { RulePurpose } from './tables.ts'

type Patch = Partial<
  Pick<Row<'networkRule'>, 'forDisplay' | 'cidrs' | 'privatePort' | 'privateEndPort' | 'vmId' | 'vmIp'>
>

export interface ChangeJob extends RuleJob {
  patch: Patch
}

/** A rule that the caller may change.
 *  @throws CloudError PARAM_ERROR when it is gone or of another purpose, ACCOUNT_ERROR when it is foreign */
export function changeable({ tx, caller }: Ctx, id: number, purpose: RulePurpose): Row<'networkRule'> {
  const rule = living(tx, 'networkRule', id, 'rule')
  requireAccess(tx, caller, rule.accountId)
  if (rule.purpose !== purpose)
    throw invalid(
      `The rule ${rule.uuid} is a rule for ${rule.purpose}; change it with the command for those.`,
    )
  return rule
}

export const change = (rule: Row<'networkRule'>, patch: Patch): JobStart<ChangeJob> => ({
  data: { id: rule.id, patch },
  serial: `network:${rule.networkId}`,
  instance: { type: 'FirewallRule', uuid: rule.uuid },
  event: { description: `changing the rule for ${described(rule)}`, accountId: rule.accountId },
})

export const shownOrNot = (fordisplay: boolean | undefined): Patch =>
  fordisplay === undefined ? {} : { forDisplay: fordisplay ? 1 : 0 }

export const write: Step<ChangeJob>[] = [
  {
    name: 'write',
    run:
      job =>
      (tx, { id, patch }) => {
        const { uuid } = living(tx, 'networkRule', id, 'rule')
        tx.update('networkRule', id, patch)
        job.changes.emit(tx, 'firewallrule', uuid)
      },
  },
]
