import type { Env } from '#kernel/command.ts'
import { sql } from 'kysely'
import type { Tx } from '#ports/db.ts'
import { freePublicIp, newMac, takePublicIp } from '../network/index.ts'
import { freePodIps, takePodIp } from '../pod/index.ts'
import { freeStorageIps, hasStorageNetwork, takeStorageIp } from '../storage-network/index.ts'
import { nicsOf } from '../vm/index.ts'

type World = Pick<Env, 'clock' | 'changes' | 'ids'>

/** Gives a system VM that has got its host a private address of the pod, one for the host to reach it by, and
 *  a public one, which it keeps, in an Advanced zone.
 *  @throws CloudError INSUFFICIENT_CAPACITY_ERROR when the pod or the zone has no address left */
export function takeAddresses(tx: Tx, env: World, vmId: number): void {
  const vm = tx.row('vm', vmId)
  if (vm.kind === 'SecondaryStorageVm' && vm.podId !== null) fitStorageInterface(tx, env, vmId, vm.podId)
  for (const nic of nicsOf(tx, vmId)) {
    if (nic.ip !== null || vm.podId === null) continue
    if (nic.trafficType === 'Management') {
      const { ip, netmask, gateway } = takePodIp(tx, vm.podId, vm.uuid)
      tx.update('nic', nic.id, { ip, netmask, gateway })
    }
    if (nic.trafficType === 'Public' && vm.kind !== 'DomainRouter') {
      const { zoneId, accountId, uuid: takenBy } = vm
      const { ip, vlanId } = takePublicIp(tx, env, { zoneId, accountId, takenBy })
      const { netmask, gateway, vlan: broadcastUri } = tx.row('vlan', vlanId)
      tx.update('nic', nic.id, { ip, netmask, gateway, broadcastUri })
    }
    if (nic.trafficType === 'Control') {
      const ip = `169.254.${1 + ((vmId >> 8) % 254)}.${vmId % 256}`
      tx.update('nic', nic.id, { ip, netmask: '255.255.0.0', gateway: '169.254.0.1' })
    }
  }
}

/** Where the pod has a storage network, it is reached by an interface of its own. */
function fitStorageInterface(tx: Tx, env: World, vmId: number, podId: number): void {
  const nics = nicsOf(tx, vmId)
  const known = nics.find(nic => nic.trafficType === 'Storage')
  if (!hasStorageNetwork(tx, podId)) {
    if (known) tx.update('nic', known.id, { removed: env.clock.now() })
    return
  }
  if (known && known.ip !== null) return
  const address = takeStorageIp(tx, podId, tx.row('vm', vmId).uuid)
  if (known) return tx.update('nic', known.id, address)
  tx.insert('nic', {
    uuid: env.ids.uuid(),
    vmId,
    deviceId: 1 + Math.max(...nics.map(nic => nic.deviceId)),
    trafficType: 'Storage',
    networkId: null,
    mac: newMac(tx),
    isDefault: 0,
    created: env.clock.now(),
    removed: null,
    ...address,
  })
}

/** A stopped system VM keeps only its public address. */
export function freePrivateAddresses(tx: Tx, vmId: number): void {
  const { uuid } = tx.row('vm', vmId)
  freePodIps(tx, uuid)
  freeStorageIps(tx, uuid)
  for (const nic of nicsOf(tx, vmId)) {
    if (['Management', 'Control', 'Storage'].includes(nic.trafficType))
      tx.update('nic', nic.id, { ip: null, netmask: null, gateway: null })
  }
}

/** A system VM that is gone has no public address either. */
export function freePublicAddress(tx: Tx, vmId: number): void {
  const { uuid } = tx.row('vm', vmId)
  for (const { id } of tx.all(sql<{ id: number }>`select id from publicIp where takenBy = ${uuid}`))
    freePublicIp(tx, id)
}
