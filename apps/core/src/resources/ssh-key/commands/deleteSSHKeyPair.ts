import { command } from '#kernel/command.ts'
import { ownerOf } from '#kernel/scope.ts'
import { success } from '#kernel/wire.ts'
import { keysNamed } from '../store.ts'

export const deleteSSHKeyPair = command('deleteSSHKeyPair', {
  description: 'Forgets a key pair; instances that have it keep it.',
  params: ['name', 'account', 'domainid'],
  run(ctx, p) {
    const { tx, clock, changes } = ctx
    for (const key of keysNamed(tx, ownerOf(tx, ctx.caller, p), [p.name])) {
      tx.update('sshKeyPair', key.id, { removed: clock.now() })
      changes.emit(tx, 'sshkeypair', key.uuid)
    }
    return success()
  },
})
