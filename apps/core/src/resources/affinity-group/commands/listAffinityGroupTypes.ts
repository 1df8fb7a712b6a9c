import { command } from '#kernel/command.ts'
import { pageOf } from '#kernel/list.ts'
import { Rows } from '#kernel/wire.ts'
import { affinityTypes } from '../tables.ts'

export const listAffinityGroupTypes = command('listAffinityGroupTypes', {
  description: 'Lists the types of affinity groups.',
  params: ['keyword', 'page', 'pagesize'],
  run(_ctx, p) {
    const types = affinityTypes.filter(type => type.includes((p.keyword ?? '').toLowerCase()))
    const page = pageOf(p)
    const shown = page ? types.slice(page.offset, page.offset + page.limit) : types
    return new Rows(
      shown.map(type => ({ type })),
      types.length,
    )
  },
})
