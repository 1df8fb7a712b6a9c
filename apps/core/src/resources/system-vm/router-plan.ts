import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { hook } from '#kernel/hook.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { freeGuestIps, newMac, takeGuestIp } from '../network/index.ts'
import { nicsOf } from '../vm/index.ts'

/** What one virtual router serves: an isolated or shared network by itself, or every tier of a VPC.
 *
 *  A slice that has one router for several networks joins `routerPlans` and answers with its plan, for one of the
 *  networks or for its own key; null for others'. It calls `ensureRouters(tx, env, { key })` when a router is needed or
 *  the plan has changed (interfaces follow the plan, also on a running router), and `dropRouters(tx, env, key)` when it
 *  is needed no more. Starts of instances and `restartNetwork` ask by themselves. */
export interface RouterPlan {
  /** for ever the same, e.g. `network:7`, `vpc:3` */
  key: string
  zoneId: number
  /** null: the system */
  accountId: number | null
  /** implemented guest networks; the router has an interface in each */
  networkIds: number[]
  /** two routers serve it: guests have as gateway an address that goes over to the second when the first fails */
  redundant?: boolean
  /** system offering of the router; the usual one when absent */
  serviceOfferingId?: number | null
  /** `publicIp.id` that it goes out by, or null for no public interface */
  publicIpId: number | null
  /** MAC address of every router's public interface; a new one each time when absent */
  publicMac?: string
  /** further ways out, to networks that are not of this cloud */
  privates?: readonly PrivateInterface[]
}

export interface PrivateInterface {
  ip: string
  netmask: string
  gateway: string
  broadcastUri: string
  mac: string
}

export type Served = { networkId: number } | { key: string }

type World = Pick<Env, 'clock' | 'ids'>

/** Plans of the slices above, by network or by key. */
export const routerPlans = hook<[read: Read, served: Served], RouterPlan | null>()

/** @returns null when nothing is to be served there now */
export const routerPlan = (read: Read, served: Served): RouterPlan | null =>
  routerPlans.call(read, served).find(plan => plan !== null) ?? planOfNetwork(read, served)

const networkOf = (served: Served) =>
  'networkId' in served ? served.networkId : Number(/^network:(\d+)$/.exec(served.key)?.[1] ?? 0)

function planOfNetwork(read: Read, served: Served): RouterPlan | null {
  const network = read.get(
    sql<{
      id: number
      zoneId: number
      accountId: number | null
      redundant: 0 | 1
      serviceOfferingId: number | null
      publicIpId: number | null
    }>`
      select n.id, n.zoneId, n.accountId, n.redundant, o.routerOfferingId as serviceOfferingId,
        i.id as publicIpId
      from network n join zone z on z.id = n.zoneId join networkOffering o on o.id = n.offeringId
        left join publicIp i on i.networkId = n.id and i.sourceNat = 1
      where n.id = ${networkOf(served)} and n.removed is null and n.state in ('Implemented', 'Setup')
        and n.guestType != 'L2' and z.networkType = 'Advanced'
        and exists (select 1 from json_each(o.services) s where s.value = 'VirtualRouter')`,
  )
  if (!network) return null
  const { id, redundant, ...plan } = network
  return { key: `network:${id}`, networkIds: [id], ...plan, redundant: redundant === 1 }
}

/** The key that a router was made for; undefined for the one of a pod. */
export const servedBy = (read: Read, vmId: number): string | undefined =>
  read.get(sql<{ serves: string }>`select serves from router where vmId = ${vmId}`)?.serves

export type Twin = 0 | 1 | null

/** The routers that a plan has: one, or the first and the second of two. */
export const twinsOf = (plan: RouterPlan): Twin[] => (plan.redundant ? [0, 1] : [null])

/** Brings a router's guest and public interfaces to what its plan says. Harmless when repeated.
 *  @throws CloudError INSUFFICIENT_CAPACITY_ERROR when a shared network has no address left */
export function fitInterfaces(tx: Tx, env: World, vmId: number, plan: RouterPlan): void {
  for (const nic of nicsOf(tx, vmId))
    if (nic.networkId !== null && !plan.networkIds.includes(nic.networkId)) dropInterface(tx, env, nic)
  for (const networkId of plan.networkIds) {
    const { broadcastUri } = tx.row('network', networkId)
    const known = nicsOf(tx, vmId).find(nic => nic.networkId === networkId)
    if (known) tx.update('nic', known.id, { broadcastUri })
    else addGuest(tx, env, vmId, networkId, plan.redundant === true)
  }
  fitPrivates(tx, env, vmId, plan.privates ?? [])
  const known = nicsOf(tx, vmId).find(nic => nic.trafficType === 'Public')
  if (plan.publicIpId === null) {
    if (known) dropInterface(tx, env, known)
    return
  }
  const { ip, vlanId } = tx.row('publicIp', plan.publicIpId)
  const { netmask, gateway, vlan: broadcastUri } = tx.row('vlan', vlanId)
  const address = { ip, netmask, gateway, broadcastUri }
  if (known) tx.update('nic', known.id, address)
  else
    insert(
      tx,
      env,
      vmId,
      { networkId: null, trafficType: 'Public', isDefault: 1, ...address },
      plan.publicMac,
    )
}

function fitPrivates(tx: Tx, env: World, vmId: number, wanted: readonly PrivateInterface[]): void {
  const there = nicsOf(tx, vmId).filter(nic => nic.trafficType === 'Guest' && nic.networkId === null)
  for (const nic of there) if (!wanted.some(({ mac }) => mac === nic.mac)) dropInterface(tx, env, nic)
  for (const { mac, ...address } of wanted)
    if (!there.some(nic => nic.mac === mac))
      insert(tx, env, vmId, { networkId: null, trafficType: 'Guest', isDefault: 0, ...address }, mac)
}

/** The router of an isolated network is the gateway there; in a shared one, or as one of two, it is one machine more. */
function addGuest(tx: Tx, env: World, vmId: number, networkId: number, redundant: boolean): void {
  const { guestType, gateway, netmask, broadcastUri } = tx.row('network', networkId)
  const id = insert(tx, env, vmId, {
    networkId,
    trafficType: 'Guest',
    isDefault: 0,
    ip: gateway,
    netmask,
    gateway,
    broadcastUri,
  })
  if (guestType === 'Isolated' && !redundant) return
  const { uuid } = tx.row('nic', id)
  tx.update(
    'nic',
    id,
    takeGuestIp(tx, env, { networkId, podId: tx.row('vm', vmId).podId ?? 0, takenBy: uuid }),
  )
}

type Interface = Omit<Row<'nic'>, 'id' | 'uuid' | 'vmId' | 'deviceId' | 'mac' | 'created' | 'removed'>

const insert = (tx: Tx, env: World, vmId: number, nic: Interface, mac = newMac(tx)): number =>
  tx.insert('nic', {
    uuid: env.ids.uuid(),
    vmId,
    deviceId: 1 + Math.max(-1, ...nicsOf(tx, vmId).map(other => other.deviceId)),
    mac,
    created: env.clock.now(),
    removed: null,
    ...nic,
  })

/** An interface goes, and its address is free. */
export function dropInterface(tx: Tx, env: Pick<Env, 'clock'>, nic: Row<'nic'>): void {
  freeGuestIps(tx, nic.uuid)
  tx.update('nic', nic.id, { removed: env.clock.now() })
}
