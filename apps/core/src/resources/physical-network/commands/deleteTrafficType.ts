import { asyncCommand } from '#kernel/command.ts'
import { conflict } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { trafficTypeInUse } from '../hooks.ts'

export const deleteTrafficType = asyncCommand('deleteTrafficType', {
  description: 'Takes a traffic type off its physical network.',
  params: ['id'],
  accept(ctx, { id }) {
    const { type, uuid, physicalNetworkId } = living(ctx.tx, 'trafficType', id, 'traffic type')
    return {
      data: { id },
      serial: `physicalnetwork:${physicalNetworkId}`,
      event: {
        description: `taking ${type} traffic off physical network ${ctx.tx.row('physicalNetwork', physicalNetworkId).name}`,
        resourceType: 'TrafficType',
        resourceUuid: uuid,
      },
    }
  },
  steps: [
    {
      name: 'delete',
      run: job => tx => {
        const { id } = job.data
        const { type } = living(tx, 'trafficType', id, 'traffic type')
        const rest = trafficTypeInUse.call(tx, id).filter(words => words !== null)
        if (rest.length > 0)
          throw conflict(`${type} traffic is still used by ${rest.join(', ')}; delete them first.`)
        tx.update('trafficType', id, { removed: job.clock.now() })
      },
    },
  ],
  result: () => success(),
})
