import { command } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'

/** A second time is a success too, as CloudStack has it. */
export const deleteDiskOffering = command('deleteDiskOffering', {
  description: 'Deletes a disk offering; volumes that have it stay as they are.',
  params: ['id'],
  run({ tx, clock }, { id }) {
    if (tx.row('diskOffering', id).removed === null) {
      tx.update('diskOffering', id, { removed: clock.now(), state: 'Inactive' })
    }
    return success()
  },
  event: ({ tx }, { id }) => ({
    type: 'DISK.OFFERING.DELETE',
    description: `deleted disk offering ${tx.row('diskOffering', id).name}`,
    resourceType: 'DiskOffering',
    resourceUuid: tx.row('diskOffering', id).uuid,
  }),
})
