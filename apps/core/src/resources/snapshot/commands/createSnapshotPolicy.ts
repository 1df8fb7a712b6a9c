import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { ownVolume } from '../../volume/index.ts'
import { checkedPolicy } from '../policy/rules.ts'
import { policyView } from '../policy/view.ts'

export const createSnapshotPolicy = command('createSnapshotPolicy', {
  description: 'Takes snapshots of a volume by the clock; a volume has one such policy for each interval.',
  params: ['volumeid', 'intervaltype', 'schedule', 'timezone', 'maxsnaps', 'fordisplay'],
  run(ctx, p) {
    const { tx, ids, clock } = ctx
    const volume = ownVolume(ctx, p.volumeid)
    if (volume.state === 'Destroy' || volume.state === 'Expunging')
      throw invalid(`The volume ${volume.name} is destroyed; recover it before you keep its content.`)
    const policy = checkedPolicy(tx, volume, p, clock.now())
    const displayed = (p.fordisplay ?? true) ? 1 : 0
    const there = tx.get(
      sql<{ id: number }>`
        select id from snapshotPolicy
        where volumeId = ${volume.id} and interval = ${policy.interval} and removed is null`,
    )
    if (there)
      tx.update('snapshotPolicy', there.id, { ...policy, ...(p.fordisplay !== undefined && { displayed }) })
    const id =
      there?.id ??
      tx.insert('snapshotPolicy', {
        uuid: ids.uuid(),
        volumeId: volume.id,
        accountId: volume.accountId,
        ...policy,
        displayed,
        created: clock.now(),
        removed: null,
      })
    return one(policyView, tx, id)
  },
  event({ tx }, p) {
    const volume = tx.row('volume', p.volumeid)
    return {
      type: 'SNAPSHOTPOLICY.CREATE',
      description: `created ${p.intervaltype.toLowerCase()} snapshot policy for volume ${volume.name}`,
      accountId: volume.accountId,
      resourceType: 'Volume',
      resourceUuid: volume.uuid,
    }
  },
})
