import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { conflict, invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { internalLb, providerNamed } from '../domain/providers.ts'
import { providerView } from '../view.ts'

const states = ['Enabled', 'Disabled', 'Shutdown'] as const

export const updateNetworkServiceProvider = asyncCommand('updateNetworkServiceProvider', {
  description: 'Enables or disables a service provider.',
  params: ['id', 'state'],
  accept(ctx, { id, state }) {
    const { name, uuid, physicalNetworkId } = living(ctx.tx, 'networkServiceProvider', id, 'service provider')
    return {
      data: { id, state },
      serial: `physicalnetwork:${physicalNetworkId}`,
      event: {
        description: `changing service provider ${name}`,
        resourceType: 'PhysicalNetworkServiceProvider',
        resourceUuid: uuid,
      },
    }
  },
  steps: [
    {
      name: 'change',
      run: job => tx => {
        const { id, state: wanted } = job.data
        const provider = living(tx, 'networkServiceProvider', id, 'service provider')
        if (!wanted) return
        const state = states.find(known => known.toLowerCase() === wanted.toLowerCase())
        if (!state) throw invalid(`The state ${wanted} is not known; a provider is ${states.join(', ')}.`)
        const configured =
          !providerNamed(provider.name)?.router ||
          tx.get(
            sql`select id from virtualRouterElement where providerId = ${id} and enabled = 1 and removed is null`,
          )
        if (state === 'Enabled' && !configured) {
          throw conflict(
            `Provider ${provider.name} is not ready: enable its element with ${configurer(provider.name)} first.`,
          )
        }
        tx.update('networkServiceProvider', id, { state })
        job.changes.emit(tx, 'networkserviceprovider', provider.uuid)
      },
    },
  ],
  result: (read, { id }) => one(providerView, read, id),
})

/** The command that configures the element of a provider. */
const configurer = (provider: string) =>
  provider === internalLb ? 'configureInternalLoadBalancerElement' : 'configureVirtualRouterElement'
