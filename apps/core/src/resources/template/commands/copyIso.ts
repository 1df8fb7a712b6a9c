import { asyncCommand } from '#kernel/command.ts'
import { acceptCopy, copied, copyFailed, copyParams, copySteps } from '../copy.ts'

export const copyIso = asyncCommand('copyIso', {
  description: 'Brings an image into other zones.',
  params: copyParams,
  accept: (ctx, p) => acceptCopy(ctx, p, 'iso'),
  steps: copySteps,
  failed: ({ tx, ...env }, data, error) => copyFailed(tx, env, data, error),
  result: copied,
})
