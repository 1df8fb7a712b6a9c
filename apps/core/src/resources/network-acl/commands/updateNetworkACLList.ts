import { asyncCommand } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { aboutAcl } from '../jobs.ts'
import { ownAcl } from '../store.ts'

export const updateNetworkACLList = asyncCommand('updateNetworkACLList', {
  description: 'Changes how an ACL list is called.',
  params: ['id', 'name', 'description', 'fordisplay'],
  accept({ tx }, p) {
    const patch = {
      ...(p.name && { name: p.name }),
      ...(p.description !== undefined && { description: p.description || null }),
      ...(p.fordisplay !== undefined && { displayAcl: p.fordisplay ? (1 as const) : (0 as const) }),
    }
    return aboutAcl(ownAcl(tx, p.id), { id: p.id, patch }, 'changing the ACL list')
  },
  steps: [
    {
      name: 'change',
      run: job => tx => {
        const { id, patch } = job.data
        const { uuid } = ownAcl(tx, id)
        if (Object.keys(patch).length > 0) tx.update('networkAcl', id, patch)
        job.changes.emit(tx, 'networkacllist', uuid)
      },
    },
  ],
  result: () => success(),
})
