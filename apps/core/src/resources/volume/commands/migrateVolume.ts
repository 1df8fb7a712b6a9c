import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import { driverFor, hostRef } from '../../host/index.ts'
import { about, liveVolume, oneVolume } from '../one.ts'
import { hostForPool } from '../pool-host.ts'
import { notMovable, type Move } from '../moving.ts'
import { applyVolumeEvent } from '../store.ts'

interface Data extends Move {
  id: number
}

/** Room is taken on the new pool when it begins, and kept on the old one until it has arrived. */
export const migrateVolume = asyncCommand('migrateVolume', {
  description: 'Moves a volume to another primary storage; with livemigrate under a running instance.',
  params: ['volumeid', 'storageid', 'livemigrate', 'newdiskofferingid'],
  accept({ tx }, p) {
    const volume = liveVolume(tx, p.volumeid)
    const data: Data = {
      id: volume.id,
      toPoolId: p.storageid,
      live: p.livemigrate ?? false,
      offeringId: p.newdiskofferingid ?? null,
    }
    if (p.newdiskofferingid !== undefined) living(tx, 'diskOffering', p.newdiskofferingid, 'disk offering')
    return {
      data,
      serial: volume.vmId === null ? `volume:${volume.id}` : `vm:${volume.vmId}`,
      instance: { type: 'Volume', uuid: volume.uuid },
      event: about(volume, 'migrating volume'),
    }
  },
  steps: [
    step<Data>('begin', env => (tx, data) => {
      const volume = liveVolume(tx, data.id)
      const why = notMovable(tx, volume, data)
      if (why !== null) throw invalid(why)
      applyVolumeEvent(tx, env, volume.id, 'MigrationRequested', {
        poolId: data.toPoolId,
        fromPoolId: volume.poolId,
      })
    }),
    step<Data>('copy', async ({ data, read, ...env }) => {
      const { volume, pool, host } = read(r => {
        const row = r.row('volume', data.id)
        const runsOn = row.vmId === null ? null : r.row('vm', row.vmId).hostId
        const to = r.row('storagePool', data.toPoolId)
        return { volume: row, pool: to, host: runsOn === null ? hostForPool(r, to.id) : hostRef(r, runsOn) }
      })
      await driverFor(env, pool.hypervisor).migrateVolume(volume.uuid, pool.uuid, host)
      return (tx, { id, offeringId }) =>
        applyVolumeEvent(tx, env, id, 'OperationSucceeded', {
          fromPoolId: null,
          ...(offeringId !== null && { diskOfferingId: offeringId }),
        })
    }),
  ],
  failed({ tx, changes }, { id }) {
    const { state, fromPoolId } = tx.row('volume', id)
    if (state === 'Migrating')
      applyVolumeEvent(tx, { changes }, id, 'OperationFailed', { poolId: fromPoolId, fromPoolId: null })
  },
  result: (read, { id }) => oneVolume(read, id),
})
