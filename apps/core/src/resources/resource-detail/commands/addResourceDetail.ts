import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { detailsOf } from '#kernel/maps.ts'
import { success } from '#kernel/wire.ts'
import { targetsOf } from '../../tag/index.ts'
import { keeperOf } from '../hooks.ts'

interface Data {
  type: string
  uuid: string
  accountId: number
  details: Record<string, string>
  displayed: 0 | 1
}

export const addResourceDetail = asyncCommand('addResourceDetail', {
  description: 'Keeps keys with values at a resource; a key that is there gets the new value.',
  params: ['resourcetype', 'resourceid', 'details', 'fordisplay'],
  accept(ctx, p) {
    const [target] = targetsOf(ctx, p.resourcetype, [p.resourceid])
    const details = detailsOf(p.details)
    if (!target || Object.keys(details).length === 0)
      throw invalid('The parameter details is empty; write details[0].key=…&details[0].value=….')
    const data: Data = {
      type: p.resourcetype,
      ...target,
      details,
      displayed: (p.fordisplay ?? true) ? 1 : 0,
    }
    return {
      data,
      event: {
        description: `adding details to ${p.resourcetype} ${target.uuid}`,
        accountId: target.accountId,
      },
    }
  },
  steps: [
    step<Data>('write', job => (tx, { type, uuid, accountId, details, displayed }) => {
      const keeper = displayed === 1 ? keeperOf(type) : undefined
      if (keeper) {
        const shown = JSON.stringify(Object.keys(details))
        tx.run(
          sql`delete from resourceDetail where resourceUuid = ${uuid} and key in (select value from json_each(${shown}))`,
        )
        return keeper.set(tx, job, uuid, details)
      }
      for (const [key, value] of Object.entries(details)) {
        tx.run(sql`
          insert into resourceDetail (key, value, resourceType, resourceUuid, accountId, displayed)
          values (${key}, ${value}, ${type}, ${uuid}, ${accountId}, ${displayed})
          on conflict (resourceUuid, key) do update set value = excluded.value, displayed = excluded.displayed`)
      }
    }),
  ],
  result: () => success(),
})
