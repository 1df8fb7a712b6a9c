import { requireAccess } from '#kernel/access.ts'
import { asyncCommand, type Ctx } from '#kernel/command.ts'
import { diskBytes } from '#kernel/disk-size.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { reserve } from '#kernel/limits.ts'
import { living } from '#kernel/living.ts'
import { requireOffered } from '#kernel/offered.ts'
import { ownerOf } from '#kernel/scope.ts'
import type { Row } from '#ports/db.ts'
import { claim, plug, requireFitting, unclaim } from '../attaching.ts'
import { makeOnStorage } from '../make.ts'
import { about, oneVolume } from '../one.ts'
import { poolFor, requirePool } from '../pools.ts'
import { allocateVolume, applyVolumeEvent, removeVolume } from '../store.ts'

interface Data {
  id: number
  fromSnapshot: boolean
  /** where an administrator wants it */
  poolId: number | null
  /** instance that gets it */
  vmId: number | null
}

/** A volume of an offering is on paper until it is attached for the first time; one of a snapshot is made at once, since
 *  the snapshot may go, and so is one for a named pool. */
export const createVolume = asyncCommand('createVolume', {
  description: 'Creates a data disk from a disk offering or a snapshot.',
  params: [
    'name',
    'diskofferingid',
    'size',
    'snapshotid',
    'zoneid',
    'storageid',
    'virtualmachineid',
    'account',
    'domainid',
  ],
  accept(ctx, p) {
    const { tx, caller } = ctx
    const accountId = ownerOf(tx, caller, p)
    const snapshot = p.snapshotid === undefined ? undefined : ownSnapshot(ctx, p.snapshotid)
    const offering = p.diskofferingid === undefined ? undefined : tx.row('diskOffering', p.diskofferingid)
    if (!snapshot && !offering) throw invalid('Give diskofferingid or snapshotid.')
    if (offering && (offering.removed !== null || offering.state !== 'Active')) {
      throw invalid(`The disk offering ${offering.name} is not active; choose another.`)
    }
    const zoneId = p.zoneid ?? snapshot?.zoneId
    if (zoneId === undefined) throw invalid('Give zoneid: where the volume is to be.')
    if (offering) requireOffered(tx, offering, `disk offering ${offering.name}`, { accountId, zoneId })
    if (!snapshot && offering?.customized && p.size === undefined) {
      throw invalid(`The disk offering ${offering.name} leaves the size open: give size in GiB.`)
    }
    const sizeBytes =
      snapshot?.sizeBytes ??
      (offering?.customized ? diskBytes(tx, p.size ?? 0, true) : (offering?.sizeBytes ?? 0))
    const vm =
      p.virtualmachineid === undefined
        ? undefined
        : machineFor(ctx, p.virtualmachineid, { snapshot, zoneId, accountId })
    reserve(ctx, accountId, { volume: 1, primary_storage: sizeBytes })
    const id = allocateVolume(tx, ctx, {
      name: p.name ?? `DATA-${ctx.ids.uuid().slice(0, 8)}`,
      type: 'DATADISK',
      accountId,
      userId: caller.userId,
      zoneId,
      sizeBytes,
      diskOfferingId: offering?.id ?? null,
      snapshotId: snapshot?.id ?? null,
    })
    const volume = tx.row('volume', id)
    if (p.storageid !== undefined) requirePool(tx, volume, p.storageid)
    return {
      data: { id, fromSnapshot: snapshot !== undefined, poolId: p.storageid ?? null, vmId: vm?.id ?? null },
      serial: vm ? `vm:${vm.id}` : `volume:${id}`,
      id: volume.uuid,
      instance: { type: 'Volume', uuid: volume.uuid },
      event: about(volume, 'creating volume'),
    }
  },
  steps: [
    step<Data>('choose', env => (tx, { id, fromSnapshot, poolId }) => {
      if (!fromSnapshot && poolId === null) return
      const volume = tx.row('volume', id)
      if (poolId !== null) requirePool(tx, volume, poolId)
      applyVolumeEvent(tx, env, id, 'CreateRequested', { poolId: poolId ?? poolFor(tx, volume) })
    }),
    step<Data>('create', job => makeOnStorage(job, job.data.id)),
    step<Data>('claim', env => (tx, { id, vmId }) => {
      if (vmId !== null) claim(tx, env, { id, vmId, deviceId: null })
    }),
    step<Data>('attach', job => {
      const { id, vmId } = job.data
      return vmId === null ? undefined : plug(job, { id, vmId })
    }),
  ],
  failed({ tx, changes, clock }, { id }) {
    const { state } = tx.row('volume', id)
    // it is whole, and only could not be attached
    if (state === 'Ready') return unclaim(tx, { changes }, id)
    if (state === 'Creating') applyVolumeEvent(tx, { changes }, id, 'OperationFailed', { poolId: null })
    removeVolume(tx, { changes, clock }, id)
  },
  result: (read, { id }) => oneVolume(read, id),
})

/** @throws CloudError PARAM_ERROR, ACCOUNT_ERROR when the instance cannot have the volume */
function machineFor(
  { tx }: Ctx,
  id: number,
  { snapshot, ...volume }: { snapshot: Row<'snapshot'> | undefined; zoneId: number; accountId: number },
): Row<'vm'> {
  if (!snapshot)
    throw invalid('Only a volume of a snapshot is attached as it is made; use attachVolume for others.')
  const vm = tx.row('vm', id)
  requireFitting(vm, { name: snapshot.name, ...volume })
  return vm
}

/** @throws CloudError PARAM_ERROR when it is not whole, ACCOUNT_ERROR when it belongs to others */
function ownSnapshot({ tx, caller }: Ctx, id: number): Row<'snapshot'> {
  const snapshot = living(tx, 'snapshot', id, 'snapshot')
  requireAccess(tx, caller, snapshot.accountId)
  if (snapshot.state !== 'BackedUp')
    throw invalid(`The snapshot ${snapshot.name} is in state ${snapshot.state}; wait until it is BackedUp.`)
  return snapshot
}
