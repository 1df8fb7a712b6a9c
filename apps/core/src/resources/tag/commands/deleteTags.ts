import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { success } from '#kernel/wire.ts'
import { targetsOf } from '../target.ts'

interface Data {
  uuids: string[]
  /** null for all tags; a tag without a value goes whatever its value */
  tags: { key: string; value: string | null }[] | null
}

export const deleteTags = asyncCommand('deleteTags', {
  params: ['resourceids', 'resourcetype', 'tags'],
  description: 'Takes tags off one or more resources; all their tags when none is named.',
  accept(ctx, p) {
    const data: Data = {
      uuids: targetsOf(ctx, p.resourcetype, p.resourceids).map(target => target.uuid),
      tags: p.tags?.map(({ key = '', value }) => ({ key, value: value ?? null })) ?? null,
    }
    const uuids = JSON.stringify(data.uuids)
    const found = ctx.tx.get(
      sql<{ id: number }>`
        select id from resourceTag where resourceUuid in (select value from json_each(${uuids})) and ${chosen(data)} limit 1`,
    )
    if (!found) throw invalid('None of these resources has such a tag; list the tags again.')
    return { data, event: { description: `Untagging ${data.uuids.length} of type ${p.resourcetype}` } }
  },
  steps: [
    step<Data>('delete', () => (tx, data) => {
      for (const uuid of data.uuids)
        tx.run(sql`delete from resourceTag where resourceUuid = ${uuid} and ${chosen(data)}`)
    }),
  ],
  result: () => success(),
})

const chosen = ({ tags }: Data) =>
  tags === null || tags.length === 0
    ? sql`true`
    : sql`(${sql.join(
        tags.map(({ key, value }) => sql`(key = ${key} and (${value} is null or value = ${value}))`),
        sql` or `,
      )})`
