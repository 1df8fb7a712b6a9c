import { command } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { newKeyPair } from '../keys.ts'
import { keepKey } from '../store.ts'
import { sshKeyView } from '../view.ts'

export const createSSHKeyPair = command('createSSHKeyPair', {
  description: 'Makes a key pair. The private key is in this answer only: it is not kept.',
  params: ['name', 'account', 'domainid'],
  prepare: () => newKeyPair(),
  run: (ctx, p, { publicKey, privateKey }) => ({
    privatekey: privateKey,
    ...one(sshKeyView, ctx.tx, keepKey(ctx, p, publicKey)),
  }),
})
