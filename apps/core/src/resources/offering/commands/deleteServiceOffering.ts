import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { success } from '#kernel/wire.ts'

export const deleteServiceOffering = command('deleteServiceOffering', {
  description: 'Deletes a service offering; instances that have it keep their size.',
  params: ['id'],
  run({ tx, clock }, { id }) {
    const offering = tx.row('serviceOffering', id)
    if (offering.removed !== null) throw invalid('This service offering has been deleted already.')
    if (offering.systemVmType !== null && offering.uniqueName !== null) {
      throw invalid(
        'The system offerings of the installation are needed by system VMs and cannot be deleted.',
      )
    }
    tx.update('serviceOffering', id, { removed: clock.now(), state: 'Inactive' })
    if (offering.diskOfferingId !== null)
      tx.update('diskOffering', offering.diskOfferingId, { removed: clock.now() })
    return success()
  },
  event: ({ tx }, { id }) => ({
    type: 'SERVICE.OFFERING.DELETE',
    description: `deleted service offering ${tx.row('serviceOffering', id).name}`,
    resourceType: 'ServiceOffering',
    resourceUuid: tx.row('serviceOffering', id).uuid,
  }),
})
