import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { one } from '#kernel/list.ts'
import { ownerOf } from '#kernel/scope.ts'
import { groupNamed } from '../store.ts'
import { affinityTypes } from '../tables.ts'
import { affinityGroupView } from '../view.ts'

interface Data {
  id: number
}

export const createAffinityGroup = asyncCommand('createAffinityGroup', {
  description: 'Makes a group whose instances run on different hosts, or on the same.',
  params: ['name', 'type', 'description', 'account', 'domainid'],
  accept(ctx, p) {
    const { tx, ids, clock } = ctx
    const accountId = ownerOf(tx, ctx.caller, p)
    const type = affinityTypes.find(known => known === p.type.toLowerCase())
    if (!type) throw invalid(`${p.type} is no type of affinity; use one of ${affinityTypes.join(', ')}.`)
    if (p.name.trim() === '') throw invalid('Give the affinity group a name.')
    if (groupNamed(tx, accountId, p.name))
      throw invalid(`The account has an affinity group ${p.name} already; choose another name.`)
    const uuid = ids.uuid()
    const id = tx.insert('affinityGroup', {
      uuid,
      name: p.name,
      type,
      description: p.description ?? null,
      accountId,
      created: clock.now(),
      removed: null,
    })
    const data: Data = { id }
    return {
      data,
      id: uuid,
      instance: { type: 'AffinityGroup', uuid },
      event: { description: `creating affinity group ${p.name}`, accountId },
    }
  },
  steps: [step<Data>('done', () => {})],
  result: (read, { id }) => one(affinityGroupView, read, id),
})
