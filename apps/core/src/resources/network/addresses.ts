import { sql, type RawBuilder } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { CloudError, invalid } from '#kernel/errors.ts'
import { formatIp, parseCidr, parseIp } from '#kernel/ipv4.ts'
import type { Read, Row, Tx } from '#ports/db.ts'

export interface GuestAddress {
  ip: string
  netmask: string
  gateway: string
}

export interface WantedAddress {
  networkId: number
  /** pod of the VM's host: in a Basic zone the address must be of this pod */
  podId: number
  /** exactly this address */
  wanted?: string | undefined
  /** uuid of the VM or nic */
  takenBy: string
}

interface FreeAddress {
  id: number
  ip: string
  netmask: string
  gateway: string
}

/** Takes a guest address of a network; it is the taker's until `freeGuestIps`.
 *  @throws CloudError PARAM_ERROR when the wanted one is taken or not of this network,
 *    INSUFFICIENT_CAPACITY_ERROR when none is left */
export function takeGuestIp(tx: Tx, env: Pick<Env, 'ids'>, want: WantedAddress): GuestAddress {
  const network = tx.row('network', want.networkId)
  return network.guestType === 'Isolated'
    ? takeIsolated(tx, env, network, want)
    : takeShared(tx, network, want)
}

function takeShared(tx: Tx, network: Row<'network'>, want: WantedAddress): GuestAddress {
  // one search for each of the two, since an index finds the first free one of either at once
  const first = (pod: RawBuilder<unknown>) => sql`
    select min(id) as id from guestIp
    where networkId = ${network.id} and podId is ${pod} and takenBy is null${want.wanted === undefined ? sql`` : sql` and ip = ${want.wanted}`}`
  const free = tx.get(
    sql<FreeAddress>`
      select g.id, g.ip, v.netmask, v.gateway from guestIp g join vlan v on v.id = g.vlanId
      where g.id = (select min(id) from (${first(sql`null`)} union all ${first(sql`${want.podId}`)}))`,
  )
  if (free) {
    tx.update('guestIp', free.id, { takenBy: want.takenBy })
    return { ip: free.ip, netmask: free.netmask, gateway: free.gateway }
  }
  if (want.wanted !== undefined) throw notFree(want.wanted, network)
  throw noneLeft(network, ' Add an IP range to it.')
}

function takeIsolated(
  tx: Tx,
  { ids }: Pick<Env, 'ids'>,
  network: Row<'network'>,
  want: WantedAddress,
): GuestAddress {
  const { gateway, netmask, cidr } = network
  const net = cidr === null ? undefined : parseCidr(cidr)
  if (gateway === null || netmask === null || !net)
    throw noneLeft(network, ' It has no addresses of its own.')
  const taken = new Set([gateway])
  for (const row of tx.all(sql<{ ip: string }>`select ip from guestIp where networkId = ${network.id}`))
    taken.add(row.ip)

  let ip = want.wanted
  if (ip === undefined) {
    for (let next = net.base + 1; next < net.last && ip === undefined; next++)
      if (!taken.has(formatIp(next))) ip = formatIp(next)
    if (ip === undefined) throw noneLeft(network, '')
  }
  const number = parseIp(ip)
  if (number === undefined || number <= net.base || number >= net.last || taken.has(ip))
    throw notFree(ip, network)
  tx.insert('guestIp', {
    uuid: ids.uuid(),
    vlanId: null,
    networkId: network.id,
    podId: null,
    ip,
    takenBy: want.takenBy,
  })
  return { ip, netmask, gateway }
}

const notFree = (ip: string, network: Row<'network'>) =>
  invalid(`The address ${ip} is not free in network ${network.name}; choose another one or leave it out.`)

const noneLeft = (network: Row<'network'>, hint: string) =>
  new CloudError(
    'INSUFFICIENT_CAPACITY_ERROR',
    `Network ${network.name} has no free guest address left here.${hint}`,
    { cs: 'InsufficientAddressCapacity' },
  )

/** Gives back every guest address that `takenBy` has. */
export function freeGuestIps(tx: Tx, takenBy: string): void {
  tx.run(sql`delete from guestIp where takenBy = ${takenBy} and vlanId is null`)
  tx.run(sql`update guestIp set takenBy = null where takenBy = ${takenBy}`)
}

/** The network that VMs of a Basic zone are in; undefined before it is made. */
export function defaultGuestNetwork(read: Read, zoneId: number): Row<'network'> | undefined {
  return read.get<Row<'network'>>(
    read.q
      .selectFrom('network')
      .selectAll()
      .where('zoneId', '=', zoneId)
      .where('isDefault', '=', 1)
      .where('removed', 'is', null),
  )
}

/** A MAC address that nobody had before: `06:…`, locally administered. */
export function newMac(tx: Tx): string {
  tx.run(sql`update macCounter set last = last + 1`)
  const { last } = tx.row('macCounter', 1)
  return `06:${last.toString(16).padStart(10, '0').match(/../g)?.join(':') ?? ''}`
}
