import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { success } from '#kernel/wire.ts'
import { targetsOf } from '../../tag/index.ts'
import { keeperOf } from '../hooks.ts'

interface Data {
  type: string
  uuid: string
  key: string | null
}

export const removeResourceDetail = asyncCommand('removeResourceDetail', {
  description: 'Takes a detail from a resource; all of them when no key is named.',
  params: ['resourcetype', 'resourceid', 'key'],
  accept(ctx, p) {
    const [target] = targetsOf(ctx, p.resourcetype, [p.resourceid])
    if (!target) throw invalid('Name the resource in resourceid.')
    const data: Data = { type: p.resourcetype, uuid: target.uuid, key: p.key ?? null }
    return {
      data,
      event: {
        description: `removing details from ${p.resourcetype} ${target.uuid}`,
        accountId: target.accountId,
      },
    }
  },
  steps: [
    step<Data>('delete', job => (tx, { type, uuid, key }) => {
      keeperOf(type)?.drop(tx, job, uuid, key)
      tx.run(
        sql`delete from resourceDetail where resourceUuid = ${uuid} and (${key} is null or key = ${key})`,
      )
    }),
  ],
  result: () => success(),
})
