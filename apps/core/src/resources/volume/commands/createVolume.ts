import { GiB } from '@cloud/contract'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { reserve } from '#kernel/limits.ts'
import { ownerOf } from '#kernel/scope.ts'
import { about, oneVolume } from '../one.ts'
import { allocateVolume } from '../store.ts'

/** GiB that one volume may have (`storage.max.volume.size`, `custom.diskoffering.size.max`). */
const largestGiB = 1024

/** A volume on paper: it comes to be on storage when it is attached for the first time. */
export const createVolume = asyncCommand('createVolume', {
  description: 'Creates a data disk from a disk offering or a snapshot.',
  params: [
    'name',
    'diskofferingid',
    'size',
    'snapshotid',
    'zoneid',
    'account',
    'domainid',
    'virtualmachineid',
  ],
  accept(ctx, p) {
    const { tx, caller } = ctx
    const accountId = ownerOf(tx, caller, p)
    const snapshot = p.snapshotid === undefined ? undefined : tx.row('snapshot', p.snapshotid)
    if (snapshot && snapshot.state !== 'BackedUp')
      throw invalid(`The snapshot ${snapshot.name} is not ready yet.`)
    const offering = p.diskofferingid === undefined ? undefined : tx.row('diskOffering', p.diskofferingid)
    if (!snapshot && !offering) throw invalid('Give diskofferingid or snapshotid.')
    if (offering && (offering.removed !== null || offering.state !== 'Active')) {
      throw invalid(`The disk offering ${offering.name} is not active; choose another.`)
    }
    const zoneId = p.zoneid ?? snapshot?.zoneId
    if (zoneId === undefined) throw invalid('Give zoneid: where the volume is to be.')
    const sizeBytes =
      snapshot?.sizeBytes ?? (offering?.customized ? (p.size ?? 0) * GiB : (offering?.sizeBytes ?? 0))
    if (!snapshot && offering?.customized && p.size === undefined) {
      throw invalid(`The disk offering ${offering.name} leaves the size open: give size in GiB.`)
    }
    if (!snapshot && (sizeBytes < GiB || sizeBytes > largestGiB * GiB)) {
      throw invalid(`A volume has 1 to ${largestGiB} GiB, not ${p.size ?? sizeBytes / GiB}.`)
    }
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
    return {
      data: { id },
      serial: `volume:${id}`,
      id: volume.uuid,
      instance: { type: 'Volume', uuid: volume.uuid },
      event: about(volume, 'creating volume'),
    }
  },
  steps: [step<{ id: number }>('allocated', () => {})],
  result: (read, { id }) => oneVolume(read, id),
})
