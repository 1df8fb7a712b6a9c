import { command } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { destroyInTx } from '../destroy.ts'
import { about, liveVolume } from '../one.ts'

export const deleteVolume = command('deleteVolume', {
  description: 'Deletes a volume that is not attached, with everything on it.',
  params: ['id'],
  run(ctx, { id }) {
    destroyInTx(ctx.tx, ctx, liveVolume(ctx.tx, id), { expunge: true })
    return success()
  },
  event: ({ tx }, { id }) => ({ type: 'VOLUME.DELETE', ...about(tx.row('volume', id), 'deleted volume') }),
})
