import { command } from '#kernel/command.ts'
import { Rows } from '#kernel/wire.ts'
import { providers } from '../domain/providers.ts'
import { networkServices, serviceCapabilities } from '../domain/services.ts'

export const listSupportedNetworkServices = command('listSupportedNetworkServices', {
  description: 'Lists the services that offerings can have, and who provides them.',
  params: ['service', 'provider', 'page', 'pagesize'],
  run(_ctx, p) {
    const rows = networkServices
      .filter(name => p.service === undefined || name.toLowerCase() === p.service.toLowerCase())
      .map(name => ({
        name,
        provider: providers
          .filter(provider => provider.services.includes(name))
          .map(provider => ({ name: provider.name, canenableindividualservice: provider.individual })),
        capability: (serviceCapabilities[name] ?? []).map(capability => ({
          name: capability.name,
          canchooseservicecapability: capability.choose,
        })),
      }))
      .filter(
        ({ provider }) =>
          p.provider === undefined ||
          provider.some(({ name }) => name.toLowerCase() === p.provider?.toLowerCase()),
      )
    return new Rows(rows)
  },
})
