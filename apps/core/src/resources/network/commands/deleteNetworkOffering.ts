import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { counted } from '#kernel/words.ts'

export const deleteNetworkOffering = command('deleteNetworkOffering', {
  description: 'Deletes a network offering that no network has.',
  params: ['id'],
  run({ tx, clock }, { id }) {
    const { name, isDefault } = living(tx, 'networkOffering', id, 'network offering')
    if (isDefault === 1)
      throw invalid(
        `The network offering ${name} belongs to the system; disable it with updateNetworkOffering.`,
      )
    const { n } = tx.get(
      sql<{ n: number }>`select count(*) as n from network where offeringId = ${id} and removed is null`,
    ) ?? { n: 0 }
    if (n > 0)
      throw invalid(
        `The network offering ${name} is used by ${counted(n, 'network')}; disable it with updateNetworkOffering, so that no more come.`,
      )
    tx.update('networkOffering', id, { removed: clock.now() })
    return success()
  },
  event({ read }, { id }) {
    const { name, uuid } = read.row('networkOffering', id)
    return {
      type: 'NETWORK.OFFERING.DELETE',
      description: `Deleted network offering ${name}`,
      resourceType: 'NetworkOffering',
      resourceUuid: uuid,
    }
  },
})
