import { entity, type Resource } from '#kernel/resource.ts'
import { createSSHKeyPair } from './commands/createSSHKeyPair.ts'
import { deleteSSHKeyPair } from './commands/deleteSSHKeyPair.ts'
import { listSSHKeyPairs } from './commands/listSSHKeyPairs.ts'
import { registerSSHKeyPair } from './commands/registerSSHKeyPair.ts'
import { sshKeyMigrations } from './tables.ts'

export { encryptFor } from './encrypt.ts'
export { keyNamed, keysNamed } from './store.ts'

export const sshKey: Resource = {
  name: 'sshKey',
  entities: { SSHKeyPairResponse: entity('sshKeyPair', 'accountId') },
  commands: [createSSHKeyPair, registerSSHKeyPair, listSSHKeyPairs, deleteSSHKeyPair],
  migrations: sshKeyMigrations,
  accountGone({ db, clock }, accountId) {
    db.tx(tx => {
      const keys = tx.q.updateTable('sshKeyPair').where('accountId', '=', accountId)
      tx.run(keys.where('removed', 'is', null).set({ removed: clock.now() }))
    })
  },
}
