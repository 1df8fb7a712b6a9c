import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { freeGuestIps, newMac, takeGuestIp } from '../network/index.ts'

export interface NewNic {
  network: Row<'network'>
  deviceId: number
  /** exactly this address, taken at once; else one is found when it starts */
  ip?: string | undefined
  mac?: string | undefined
  isDefault: boolean
}

/** Gives an instance an interface on paper. @throws CloudError PARAM_ERROR for an address or MAC that is taken */
export function insertNic(tx: Tx, env: Pick<Env, 'ids' | 'clock'>, vmId: number, n: NewNic): number {
  const { network, ip } = n
  const uuid = env.ids.uuid()
  const podId = ip === undefined ? 0 : podOf(tx, network.id, ip)
  const taken =
    ip === undefined
      ? null
      : takeGuestIp(tx, env, { networkId: network.id, podId, wanted: ip, takenBy: uuid })
  if (podId > 0) tx.update('vm', vmId, { podId })
  return tx.insert('nic', {
    uuid,
    vmId,
    networkId: network.id,
    trafficType: 'Guest',
    deviceId: n.deviceId,
    ip: taken?.ip ?? null,
    netmask: taken?.netmask ?? null,
    gateway: taken?.gateway ?? null,
    mac: n.mac === undefined ? newMac(tx) : freeMac(tx, n.mac),
    broadcastUri: taken ? network.broadcastUri : null,
    isDefault: n.isDefault ? 1 : 0,
    created: env.clock.now(),
    removed: null,
  })
}

const podOf = (read: Read, networkId: number, ip: string): number =>
  read.get(
    sql<{
      podId: number | null
    }>`select podId from guestIp where networkId = ${networkId} and ip = ${ip} and takenBy is null`,
  )?.podId ?? 0

function freeMac(read: Read, text: string): string {
  const mac = text.toLowerCase().replaceAll('-', ':')
  if (!/^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$/.test(mac))
    throw invalid(
      `${text} is no MAC address of one machine: write six pairs of hex digits like 02:00:4c:00:00:01.`,
    )
  if (read.get(sql`select id from nic where mac = ${mac} and removed is null`))
    throw invalid(`The MAC address ${mac} is taken; choose another one or leave it out.`)
  return mac
}

/** Addresses of an interface beside its own. */
const secondaryIpsOf = (read: Read, nicId: number): Row<'nicSecondaryIp'>[] =>
  read.all(
    sql<
      Row<'nicSecondaryIp'>
    >`select * from nicSecondaryIp where nicId = ${nicId} and removed is null order by id`,
  )

/** Takes an interface away; its addresses are free again. */
export function releaseNic(tx: Tx, { clock }: Pick<Env, 'clock'>, nic: Row<'nic'>): void {
  const removed = clock.now()
  for (const secondary of secondaryIpsOf(tx, nic.id)) {
    freeGuestIps(tx, secondary.uuid)
    tx.update('nicSecondaryIp', secondary.id, { removed })
  }
  freeGuestIps(tx, nic.uuid)
  tx.update('nic', nic.id, { removed })
}

/** An interface of this very instance. @throws CloudError PARAM_ERROR */
export function nicOfVm(read: Read, vm: Row<'vm'>, nicId: number): Row<'nic'> {
  const nic = read.row('nic', nicId)
  if (nic.vmId !== vm.id || nic.removed !== null)
    throw invalid(`The interface is not one of the instance ${vm.name}; list its interfaces again.`)
  return nic
}
