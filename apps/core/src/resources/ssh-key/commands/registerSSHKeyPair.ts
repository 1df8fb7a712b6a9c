import { command } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { readPublicKey } from '../keys.ts'
import { keepKey } from '../store.ts'
import { sshKeyView } from '../view.ts'

export const registerSSHKeyPair = command('registerSSHKeyPair', {
  description: 'Keeps the public key of a pair that somebody has made already.',
  params: ['name', 'publickey', 'account', 'domainid'],
  run: (ctx, p) => one(sshKeyView, ctx.tx, keepKey(ctx, p, readPublicKey(p.publickey))),
})
