import { asyncCommand } from '#kernel/command.ts'
import { acceptRules, authorizeParams, permit, permitted } from '../authorize.ts'

export const authorizeSecurityGroupEgress = asyncCommand('authorizeSecurityGroupEgress', {
  description: 'Permits traffic from the instances of a security group.',
  params: authorizeParams,
  accept: (ctx, p) => acceptRules(ctx, p, 'egress'),
  steps: permit('egress'),
  result: permitted,
})
