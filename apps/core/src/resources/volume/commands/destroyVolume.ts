import { asyncCommand } from '#kernel/command.ts'
import { step } from '#kernel/job.ts'
import { destroyInTx } from '../destroy.ts'
import { about, liveVolume, oneVolume } from '../one.ts'

export const destroyVolume = asyncCommand('destroyVolume', {
  description: 'Destroys a volume; it can be recovered unless expunge is true.',
  params: ['id', 'expunge'],
  accept({ tx }, { id, expunge }) {
    const volume = liveVolume(tx, id)
    return {
      data: { id, expunge: expunge ?? false },
      serial: `volume:${id}`,
      instance: { type: 'Volume', uuid: volume.uuid },
      event: about(volume, 'destroying volume'),
    }
  },
  steps: [
    step<{ id: number; expunge: boolean }>('destroy', env => (tx, { id, expunge }) => {
      destroyInTx(tx, env, liveVolume(tx, id), { expunge })
    }),
  ],
  result: (read, { id }) => oneVolume(read, id),
})
