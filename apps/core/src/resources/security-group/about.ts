import { CloudError, invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import type { Read, Row } from '#ports/db.ts'
import { groupNamed } from './store.ts'

/** What the event of a command on a group says. */
export const about = (group: Row<'securityGroup'>, words: string) => ({
  description: `${words} ${group.name}`,
  accountId: group.accountId,
  resourceType: 'SecurityGroup',
  resourceUuid: group.uuid,
})

/** The group that a command means, by id or by its owner and name.
 *  @throws CloudError PARAM_ERROR unless exactly one of both is given and there is such a group */
export function groupOf(
  read: Read,
  ownerId: number,
  id: number | undefined,
  name: string | undefined,
): Row<'securityGroup'> {
  if ((id === undefined) === (name === undefined))
    throw invalid('Name the security group either by its id or by its name.')
  if (id !== undefined) return living(read, 'securityGroup', id, 'security group')
  const group = groupNamed(read, ownerId, name ?? '')
  if (!group) throw new CloudError('PARAM_ERROR', `The account has no security group ${name}.`)
  return group
}
