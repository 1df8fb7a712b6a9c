import { command } from '#kernel/command.ts'
import { Rows } from '#kernel/wire.ts'
import { oneOf } from '../../cluster/index.ts'

const providers = [
  { name: 'DefaultPrimary', type: 'PRIMARY' },
  { name: 'NFS', type: 'IMAGE' },
]

export const listStorageProviders = command('listStorageProviders', {
  params: ['type', 'keyword'],
  description: 'Lists the kinds of storage that can be added.',
  run(_ctx, p) {
    const type = oneOf('type', ['primary', 'image', 'object'], p.type).toUpperCase()
    return new Rows(
      providers.filter(
        provider =>
          provider.type === type && provider.name.toLowerCase().includes((p.keyword ?? '').toLowerCase()),
      ),
    )
  },
})
