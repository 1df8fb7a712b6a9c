import { asyncCommand } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { acceptRevoke, revoke } from '../revoke.ts'

export const revokeSecurityGroupEgress = asyncCommand('revokeSecurityGroupEgress', {
  description: 'Takes back a permission for traffic from the instances of a security group.',
  params: ['id'],
  accept: (ctx, { id }) => acceptRevoke(ctx, id, 'egress'),
  steps: revoke,
  result: () => success(),
})
