import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { driverFor, hostRef } from '../../host/index.ts'
import { about, oneVolume, ownVolume, requireFreeDisks } from '../one.ts'

export const detachVolume = asyncCommand('detachVolume', {
  description: 'Detaches a data disk from its instance; what is on it stays.',
  params: ['id', 'virtualmachineid', 'deviceid'],
  accept(ctx, p) {
    const { tx } = ctx
    const id =
      p.id ??
      tx.get(
        sql<{
          id: number
        }>`select id from volume where vmId = ${p.virtualmachineid ?? 0} and deviceId = ${p.deviceid ?? 0} and removed is null`,
      )?.id
    if (id === undefined)
      throw invalid('Give id, or virtualmachineid together with deviceid of an attached disk.')
    const volume = ownVolume(ctx, id)
    if (volume.vmId === null) throw invalid(`The volume ${volume.name} is not attached to an instance.`)
    if (volume.type === 'ROOT')
      throw invalid('The root disk cannot be detached: its instance could not start without it.')
    return {
      data: { id },
      serial: `vm:${volume.vmId}`,
      instance: { type: 'Volume', uuid: volume.uuid },
      event: about(volume, 'detaching volume'),
    }
  },
  steps: [
    step<{ id: number }>('detach', async ({ data: { id }, read, ...env }) => {
      const { volume, vm, host } = read(r => {
        const held = r.row('volume', id).vmId
        if (held !== null) requireFreeDisks(r, r.row('vm', held))
        const row = r.row('volume', id)
        const machine = row.vmId === null ? undefined : r.row('vm', row.vmId)
        const place = machine?.hostId ?? null
        return { volume: row, vm: machine, host: place === null ? undefined : hostRef(r, place) }
      })
      if (vm && host) await driverFor(env, vm.hypervisor).detachVolume(volume.uuid, vm.uuid, host)
      return tx => {
        tx.update('volume', id, { vmId: null, deviceId: null, attached: null })
        env.changes.emit(tx, 'volume', volume.uuid)
      }
    }),
  ],
  result: (read, { id }) => oneVolume(read, id),
})
