import { asyncCommand } from '#kernel/command.ts'
import { acceptRules, authorizeParams, permit, permitted } from '../authorize.ts'

export const authorizeSecurityGroupIngress = asyncCommand('authorizeSecurityGroupIngress', {
  description: 'Permits traffic to the instances of a security group.',
  params: authorizeParams,
  accept: (ctx, p) => acceptRules(ctx, p, 'ingress'),
  steps: permit('ingress'),
  result: permitted,
})
