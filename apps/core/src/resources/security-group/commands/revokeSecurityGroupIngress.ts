import { asyncCommand } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { acceptRevoke, revoke } from '../revoke.ts'

export const revokeSecurityGroupIngress = asyncCommand('revokeSecurityGroupIngress', {
  description: 'Takes back a permission for traffic to the instances of a security group.',
  params: ['id'],
  accept: (ctx, { id }) => acceptRevoke(ctx, id, 'ingress'),
  steps: revoke,
  result: () => success(),
})
