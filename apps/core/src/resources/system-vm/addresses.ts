import type { Tx } from '#ports/db.ts'
import { freePodIps, takePodIp } from '../pod/index.ts'
import { nicsOf } from '../vm/index.ts'

/** Gives a system VM that has got its host a private address of the pod, and one for the host to reach it by.
 *  @throws CloudError INSUFFICIENT_CAPACITY_ERROR when the pod has no address left */
export function takePrivateAddresses(tx: Tx, vmId: number): void {
  const vm = tx.row('vm', vmId)
  for (const nic of nicsOf(tx, vmId)) {
    if (nic.ip !== null || vm.podId === null) continue
    if (nic.trafficType === 'Management') {
      const { ip, netmask, gateway } = takePodIp(tx, vm.podId, vm.uuid)
      tx.update('nic', nic.id, { ip, netmask, gateway })
    }
    if (nic.trafficType === 'Control') {
      const ip = `169.254.${1 + ((vmId >> 8) % 254)}.${vmId % 256}`
      tx.update('nic', nic.id, { ip, netmask: '255.255.0.0', gateway: '169.254.0.1' })
    }
  }
}

/** A stopped system VM keeps only its public address. */
export function freePrivateAddresses(tx: Tx, vmId: number): void {
  freePodIps(tx, tx.row('vm', vmId).uuid)
  for (const nic of nicsOf(tx, vmId)) {
    if (nic.trafficType === 'Management' || nic.trafficType === 'Control')
      tx.update('nic', nic.id, { ip: null, netmask: null, gateway: null })
  }
}
