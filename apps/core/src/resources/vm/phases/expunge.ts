import type { Env } from '#kernel/command.ts'
import type { Tx } from '#ports/db.ts'
import { driverFor } from '../../host/index.ts'
import { leaveAffinityGroups } from '../../affinity-group/index.ts'
import { leaveGroups } from '../../security-group/index.ts'
import { hostForPool, removeVolume, volumesOf } from '../../volume/index.ts'
import { vmForgotten } from '../hooks.ts'
import { releaseNic } from '../nics.ts'
import { applyVmEvent, forbidden, nicsOf } from '../store.ts'
import type { Phase } from './phase.ts'

/** Removes the root volume, and those that the caller named, from storage; other volumes are kept, detached. */
export const dropDisks =
  (volumeIds: readonly number[] = []): Phase =>
  async (env, vmId) => {
    const { vm, volumes } = env.db.read(read => ({
      vm: read.row('vm', vmId),
      volumes: volumesOf(read, vmId).map(v => ({
        ...v,
        at:
          v.poolId === null
            ? null
            : { poolUuid: read.row('storagePool', v.poolId).uuid, host: hostForPool(read, v.poolId) },
      })),
    }))
    if (vm.state !== 'Expunging') throw forbidden(vm, 'ExpungeOperation')
    const dropped = new Set(volumes.filter(v => v.type === 'ROOT' || volumeIds.includes(v.id)))
    const driver = driverFor(env, vm.hypervisor)
    for (const v of volumes) {
      if (v.at === null) continue
      if (dropped.has(v)) await driver.deleteVolume(v.uuid, v.at.poolUuid, v.at.host)
      else await driver.detachVolume(v.uuid, vm.uuid, v.at.host)
    }
    return tx => {
      for (const v of volumes) {
        if (dropped.has(v)) removeVolume(tx, env, v.id)
        else tx.update('volume', v.id, { vmId: null, deviceId: null, attached: null })
      }
    }
  }

/** The end: addresses and interfaces are given back. */
export function forget(tx: Tx, env: Env, vmId: number): void {
  const vm = tx.row('vm', vmId)
  const now = env.clock.now()
  for (const nic of nicsOf(tx, vmId)) {
    releaseNic(tx, env, nic)
  }
  leaveGroups(tx, vmId)
  leaveAffinityGroups(tx, vmId)
  vmForgotten.call(tx, env, vmId)
  applyVmEvent(tx, env, vm.id, 'ExpungeOperation', { removed: now, hostId: null })
}
