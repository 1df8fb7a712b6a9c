import { asyncCommand } from '#kernel/command.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { aboutItem } from '../jobs.ts'
import { ownAcl } from '../store.ts'

export const deleteNetworkACL = asyncCommand('deleteNetworkACL', {
  description: 'Deletes an item of an ACL list.',
  params: ['id'],
  accept({ tx, changes }, { id }) {
    const item = living(tx, 'networkAclItem', id, 'ACL item')
    ownAcl(tx, item.aclId)
    tx.update('networkAclItem', id, { state: 'Revoke' })
    changes.emit(tx, 'networkacl', item.uuid)
    return aboutItem(tx, item, { id }, 'deleting')
  },
  steps: [
    {
      name: 'delete',
      run: job => tx => {
        const { uuid } = tx.row('networkAclItem', job.data.id)
        tx.update('networkAclItem', job.data.id, { removed: job.clock.now() })
        job.changes.emit(tx, 'networkacl', uuid)
      },
    },
  ],
  result: () => success(),
})
