import { command } from '#kernel/command.ts'
import { accountNote, setState } from '../domain.ts'

export const enableAccount = command('enableAccount', {
  params: ['account', 'domainid', 'id'],
  description: 'Enables an account that was disabled or locked.',
  run: (ctx, p) => setState(ctx, p, 'enabled'),
  event: (ctx, p) => accountNote(ctx, p, 'ACCOUNT.ENABLE', 'Enabled'),
})
