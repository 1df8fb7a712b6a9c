import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { success } from '#kernel/wire.ts'
import { checkedTags, targetsOf, type Target } from '../target.ts'

interface Data {
  type: string
  targets: Target[]
  tags: { key: string; value: string }[]
  customer: string | null
}

export const createTags = asyncCommand('createTags', {
  params: ['customer', 'resourceids', 'resourcetype', 'tags'],
  description: 'Puts tags (key and value) on one or more resources.',
  accept(ctx, p) {
    const tags = checkedTags(p.tags)
    if (tags.length === 0) throw invalid('The parameter tags is empty; name at least one key and value.')
    const data: Data = {
      type: p.resourcetype,
      targets: targetsOf(ctx, p.resourcetype, p.resourceids),
      tags,
      customer: p.customer ?? null,
    }
    return { data, event: { description: `Tagging ${data.targets.length} of type ${p.resourcetype}` } }
  },
  steps: [
    step<Data>('write', () => (tx, { type, targets, tags, customer }) => {
      for (const { uuid, accountId } of targets) {
        for (const { key, value } of tags) {
          const there = tx.get(
            sql<{
              value: string
            }>`select value from resourceTag where resourceUuid = ${uuid} and key = ${key}`,
          )
          if (there) throw invalid(`The resource ${uuid} has a tag ${key} already; delete that one first.`)
          tx.insert('resourceTag', {
            key,
            value,
            resourceType: type,
            resourceUuid: uuid,
            accountId,
            customer,
          })
        }
      }
    }),
  ],
  result: () => success(),
})
