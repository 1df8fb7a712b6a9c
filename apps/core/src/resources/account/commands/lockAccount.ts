import { command } from '#kernel/command.ts'
import { accountNote, setState } from '../domain.ts'

export const lockAccount = command('lockAccount', {
  params: ['account', 'domainid'],
  description: 'Locks an account: nobody can act for it, and what it runs goes on.',
  run: (ctx, p) => setState(ctx, p, 'locked'),
  event: (ctx, p) => accountNote(ctx, p, 'ACCOUNT.DISABLE', 'Locked'),
})
