import { sql } from 'kysely'
import { command, type Ctx } from '#kernel/command.ts'
import { CloudError, invalid } from '#kernel/errors.ts'
import { writeEvent } from '#kernel/events.ts'
import { ownerOf } from '#kernel/scope.ts'
import { success } from '#kernel/wire.ts'
import { about, groupOf } from '../about.ts'
import { defaultName, forgetGroup } from '../store.ts'

export const deleteSecurityGroup = command('deleteSecurityGroup', {
  description: 'Deletes a security group that no instance and no rule of another group needs.',
  params: ['id', 'name', 'account', 'domainid'],
  run(ctx, p) {
    const { tx } = ctx
    const group = groupOf(tx, ownerOf(tx, ctx.caller, p), p.id, p.name)
    if (group.name === defaultName) throw invalid('The default security group of an account stays.')
    const use = inUse(ctx, group.id)
    if (use) {
      throw new CloudError(
        'RESOURCE_IN_USE_ERROR',
        `The security group ${group.name} is in use by ${use}; take it out there first.`,
        { cs: 'ResourceInUse' },
      )
    }
    forgetGroup(tx, ctx, group)
    const told = { ...about(group, 'deleted security group'), userId: ctx.caller.userId }
    writeEvent(tx, ctx, { type: 'SG.DELETE', ...told })
    return success()
  },
})

function inUse({ tx }: Ctx, groupId: number): string | null {
  const { vms, rules } = tx.get(
    sql<{ vms: number; rules: number }>`
      select (select count(*) from vmSecurityGroup m join vm on vm.id = m.vmId
          where m.groupId = ${groupId} and vm.removed is null) as vms,
        (select count(*) from securityGroupRule where peerId = ${groupId} and groupId != ${groupId}) as rules`,
  ) ?? { vms: 0, rules: 0 }
  if (vms > 0) return vms === 1 ? 'one instance' : `${vms} instances`
  if (rules > 0) return rules === 1 ? 'a rule of another group' : `${rules} rules of other groups`
  return null
}
