import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import { ownerOf } from '#kernel/scope.ts'
import { success } from '#kernel/wire.ts'
import { groupNamed } from '../store.ts'
import { explicitDedication } from '../tables.ts'

interface Data {
  id: number
}

export const deleteAffinityGroup = asyncCommand('deleteAffinityGroup', {
  description: 'Deletes an affinity group; its instances stay where they are.',
  params: ['id', 'name', 'account', 'domainid'],
  accept(ctx, p) {
    const { tx } = ctx
    const id =
      p.id ?? (p.name === undefined ? undefined : groupNamed(tx, ownerOf(tx, ctx.caller, p), p.name)?.id)
    if (id === undefined) throw invalid('There is no such affinity group: name it by id, or by its name.')
    const group = living(tx, 'affinityGroup', id, 'affinity group')
    if (group.type === explicitDedication)
      throw invalid(`The affinity group ${group.name} goes when what is dedicated to it is released.`)
    const data: Data = { id }
    return {
      data,
      instance: { type: 'AffinityGroup', uuid: group.uuid },
      event: { description: `deleting affinity group ${group.name}`, accountId: group.accountId },
    }
  },
  steps: [
    step<Data>('delete', env => (tx, { id }) => {
      tx.run(sql`delete from vmAffinityGroup where groupId = ${id}`)
      tx.update('affinityGroup', id, { removed: env.clock.now() })
    }),
  ],
  result: () => success(),
})
