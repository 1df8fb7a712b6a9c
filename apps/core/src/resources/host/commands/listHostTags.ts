import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { Rows } from '#kernel/wire.ts'
import { splitTags } from '../domain/tags.ts'

export const listHostTags = command('listHostTags', {
  params: ['keyword'],
  description: 'Lists the tags of hosts.',
  run({ read }, { keyword }) {
    const hosts = read.all(
      sql<{ id: number; tags: string }>`
        select id, tags from host where tags != '' and removed is null order by id`,
    )
    const rows = hosts.flatMap(({ id, tags }) =>
      splitTags(tags)
        .filter(name => name.includes(keyword ?? ''))
        .map(name => ({ hostid: id, name, isimplicit: false })),
    )
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- CloudStack's tags have no id on the wire
    return new Rows(rows as Entity<'listHostTags'>[])
  },
})
