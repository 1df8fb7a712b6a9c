import type { Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step, type JobStart, type Step } from '#kernel/job.ts'
import type { Row } from '#ports/db.ts'
import { about } from './about.ts'

interface Data {
  id: number
}

/** The request's part of taking a rule back. @throws CloudError PARAM_ERROR for a rule of the other direction */
export function acceptRevoke(
  { tx }: Ctx,
  id: number,
  direction: Row<'securityGroupRule'>['direction'],
): JobStart<Data> {
  const rule = tx.row('securityGroupRule', id)
  if (rule.direction !== direction)
    throw invalid(`The rule ${rule.uuid} is about ${rule.direction} traffic; revoke it by that command.`)
  const group = tx.row('securityGroup', rule.groupId)
  return {
    data: { id },
    serial: `securityGroup:${group.id}`,
    instance: { type: 'SecurityGroup', uuid: group.uuid },
    event: about(group, `taking back a rule for ${direction} traffic of security group`),
  }
}

export const revoke: Step<Data>[] = [
  step('revoke', ({ changes }) => (tx, { id }) => {
    const rule = tx.find('securityGroupRule', id)
    if (!rule) throw invalid('The rule has been revoked already.')
    tx.run(tx.q.deleteFrom('securityGroupRule').where('id', '=', id))
    changes.emit(tx, 'securitygroup', tx.row('securityGroup', rule.groupId).uuid)
  }),
]
