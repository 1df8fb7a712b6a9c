import { asyncCommand } from '#kernel/command.ts'
import { conflict } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import { about, liveVolume } from '../one.ts'

/** There is no server here that hands out the content of disks, so it is refused for every volume. */
export const extractVolume = asyncCommand('extractVolume', {
  description: 'Offers the content of a volume for download, where secondary storage can do that.',
  params: ['id', 'zoneid', 'mode', 'url'],
  accept({ tx }, { id, zoneid }) {
    const volume = liveVolume(tx, id)
    living(tx, 'zone', zoneid, 'zone')
    return {
      data: { id },
      serial: `volume:${id}`,
      instance: { type: 'Volume', uuid: volume.uuid },
      event: about(volume, 'extracting volume'),
    }
  },
  steps: [
    step<{ id: number }>('refuse', () => {
      throw conflict(
        'The secondary storage of this cloud offers no downloads, so the volume stays where it is. Copy what you need from inside an instance.',
      )
    }),
  ],
  result(): never {
    throw new Error('a refused extraction has no result')
  },
})
