import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'

export const deleteSnapshotPolicies = command('deleteSnapshotPolicies', {
  description: 'Stops taking snapshots by the clock; those that were taken stay.',
  params: ['id', 'ids'],
  run({ tx, clock }, p) {
    const ids = p.ids ?? (p.id === undefined ? [] : [p.id])
    if (ids.length === 0 || (p.ids && p.id !== undefined))
      throw invalid('Name the policy in id, or several in ids.')
    for (const id of ids) {
      living(tx, 'snapshotPolicy', id, 'snapshot policy')
      tx.update('snapshotPolicy', id, { removed: clock.now() })
    }
    return success()
  },
  event({ tx }, p) {
    const [first = 0] = p.ids ?? [p.id ?? 0]
    const volume = tx.row('volume', tx.row('snapshotPolicy', first).volumeId)
    return {
      type: 'SNAPSHOTPOLICY.DELETE',
      description: `deleted snapshot policies of volume ${volume.name}`,
      accountId: volume.accountId,
      resourceType: 'Volume',
      resourceUuid: volume.uuid,
    }
  },
})
