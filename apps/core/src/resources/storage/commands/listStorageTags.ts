import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { Rows } from '#kernel/wire.ts'
import { splitTags } from '../../host/index.ts'

export const listStorageTags = command('listStorageTags', {
  params: ['keyword'],
  description: 'Lists the tags of primary storage.',
  run({ read }, { keyword }) {
    const pools = read.all(
      sql<{ id: number; tags: string }>`
        select id, tags from storagePool where tags != '' and removed is null order by id`,
    )
    const rows = pools.flatMap(({ id, tags }) =>
      splitTags(tags)
        .filter(name => name.includes(keyword ?? ''))
        .map(name => ({ poolid: id, name })),
    )
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- CloudStack's tags have no id on the wire
    return new Rows(rows as Entity<'listStorageTags'>[])
  },
})
