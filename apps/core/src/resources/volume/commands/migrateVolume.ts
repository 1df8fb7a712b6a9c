import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import type { Read, Row } from '#ports/db.ts'
import { driverFor, hostRef } from '../../host/index.ts'
import { poolCandidates, roomiest, tagsOf } from '../../placement/index.ts'
import { about, liveVolume, oneVolume } from '../one.ts'
import { hostForPool } from '../pool-host.ts'
import { applyVolumeEvent } from '../store.ts'

interface Data {
  id: number
  toPoolId: number
  live: boolean
  offeringId: number | null
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
      check(tx, volume, data)
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

/** @throws CloudError PARAM_ERROR saying why it cannot go there */
function check(read: Read, volume: Row<'volume'>, { toPoolId, live, offeringId }: Data): void {
  const pool = living(read, 'storagePool', toPoolId, 'primary storage')
  if (volume.state !== 'Ready' || volume.poolId === null)
    throw invalid(`The volume ${volume.name} is in state ${volume.state}; only a Ready one can be moved.`)
  if (volume.poolId === pool.id)
    throw invalid(`The volume ${volume.name} is on ${pool.name} already; choose another primary storage.`)
  if (volume.zoneId !== pool.zoneId)
    throw invalid(`The primary storage ${pool.name} is in another zone than the volume ${volume.name}.`)
  const vm = volume.vmId === null ? undefined : read.row('vm', volume.vmId)
  if (vm && vm.state !== 'Running' && vm.state !== 'Stopped')
    throw invalid(`The instance ${vm.name} is in state ${vm.state}; wait until it is Running or Stopped.`)
  if (vm?.state === 'Running' && !live)
    throw invalid(`The instance ${vm.name} is running; stop it, or repeat with livemigrate=true.`)
  const host = vm?.hostId == null ? undefined : read.row('host', vm.hostId)
  if (host && pool.clusterId !== null && pool.clusterId !== host.clusterId)
    throw invalid(`The host ${host.name}, where ${vm?.name} runs, does not reach ${pool.name}.`)
  const offering = offeringId ?? volume.diskOfferingId
  const tags = tagsOf(offering === null ? null : read.row('diskOffering', offering).tags)
  const candidate = poolCandidates(read, pool.zoneId).filter(({ id }) => id === pool.id)
  const fits = roomiest({ sizeBytes: volume.sizeBytes, tags }, candidate)
  if (typeof fits === 'string') throw invalid(`${pool.name} cannot take the volume ${volume.name}: ${fits}.`)
}
