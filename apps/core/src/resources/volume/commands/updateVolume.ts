import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { about, liveVolume, oneVolume } from '../one.ts'

interface Data {
  id: number
  name: string | null
  deleteProtection: boolean | null
}

export const updateVolume = asyncCommand('updateVolume', {
  description: 'Renames a volume, or protects it from deletion.',
  params: ['id', 'name', 'deleteprotection'],
  accept({ tx }, p) {
    if (p.id === undefined) throw invalid('Give id: the volume to change.')
    const volume = liveVolume(tx, p.id)
    const data: Data = { id: p.id, name: p.name ?? null, deleteProtection: p.deleteprotection ?? null }
    return {
      data,
      serial: `volume:${p.id}`,
      instance: { type: 'Volume', uuid: volume.uuid },
      event: about(volume, 'changing volume'),
    }
  },
  steps: [
    step<Data>('change', ({ changes }) => (tx, { id, name, deleteProtection }) => {
      tx.update('volume', id, {
        ...(name && { name }),
        ...(deleteProtection !== null && { deleteProtection: deleteProtection ? 1 : 0 }),
      })
      changes.emit(tx, 'volume', tx.row('volume', id).uuid)
    }),
  ],
  result: (read, { id }) => oneVolume(read, id),
})
