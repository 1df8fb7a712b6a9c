import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { conflict, invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { providerNamed, providers } from '../domain/providers.ts'
import { addProvider } from '../store.ts'
import { providerView } from '../view.ts'

export const addNetworkServiceProvider = asyncCommand('addNetworkServiceProvider', {
  description: 'Gives a physical network a service provider that it does not have; it is disabled at first.',
  params: ['physicalnetworkid', 'name'],
  accept(ctx, p) {
    const { tx } = ctx
    const network = living(tx, 'physicalNetwork', p.physicalnetworkid, 'physical network')
    const provider = providerNamed(p.name)
    if (!provider) {
      const names = providers.map(known => known.name).join(', ')
      throw invalid(`This cloud has no service provider ${p.name}; it has ${names}.`)
    }
    const exists = tx.get(
      sql`select id from networkServiceProvider
        where physicalNetworkId = ${network.id} and name = ${provider.name} and removed is null`,
    )
    if (exists) throw conflict(`Physical network ${network.name} has the provider ${provider.name} already.`)
    const { id, uuid } = addProvider(tx, ctx, network.id, provider)
    return {
      data: { id },
      id: uuid,
      instance: { type: 'PhysicalNetworkServiceProvider', uuid },
      event: { description: `adding provider ${provider.name} to physical network ${network.name}` },
    }
  },
  steps: [],
  result: (read, { id }) => one(providerView, read, id),
})
