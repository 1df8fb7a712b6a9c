import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { reserve } from '#kernel/limits.ts'
import { about, oneVolume, ownVolume } from '../one.ts'
import { applyVolumeEvent } from '../store.ts'

export const recoverVolume = command('recoverVolume', {
  description: 'Brings back a volume that was destroyed and not yet expunged.',
  params: ['id'],
  run(ctx, { id }) {
    const volume = ownVolume(ctx, id)
    if (volume.state !== 'Destroy')
      throw invalid(`The volume ${volume.name} is in state ${volume.state}: there is nothing to recover.`)
    reserve(ctx, volume.accountId, { volume: 1 })
    applyVolumeEvent(ctx.tx, ctx, id, 'RecoverRequested', { destroyed: null })
    // what was never on storage is on paper again, so that attaching it makes it
    if (volume.poolId === null) ctx.tx.update('volume', id, { state: 'Allocated' })
    return oneVolume(ctx.tx, id)
  },
  event: ({ tx }, { id }) => ({ type: 'VOLUME.RECOVER', ...about(tx.row('volume', id), 'recovered volume') }),
})
