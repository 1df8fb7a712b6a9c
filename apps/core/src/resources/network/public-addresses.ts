import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { CloudError, invalid } from '#kernel/errors.ts'
import type { Row, Tx } from '#ports/db.ts'

export interface WantedPublicIp {
  zoneId: number
  /** owner; the system account for system VMs */
  accountId: number
  /** isolated network that it is for */
  networkId?: number
  /** VPC that it is for */
  vpcId?: number
  /** exactly this address */
  wanted?: string | undefined
  sourceNat?: boolean
  /** uuid of the system VM */
  takenBy?: string
  /** Allocating while a job still works on it */
  state?: 'Allocating' | 'Allocated' | 'Reserved'
}

/** Takes a public address, of a range that is dedicated to the owner first; ranges for system VMs, or dedicated to
 *  others, serve those only. One that is reserved for the owner is taken when it is named.
 *  @throws CloudError PARAM_ERROR when the wanted one is not free, INSUFFICIENT_CAPACITY_ERROR when none is left */
export function takePublicIp(
  tx: Tx,
  { clock, changes }: Pick<Env, 'clock' | 'changes'>,
  want: WantedPublicIp,
): Row<'publicIp'> {
  const exactly = want.wanted === undefined ? sql`` : sql` and i.ip = ${want.wanted}`
  const ready =
    want.wanted === undefined
      ? sql`i.state = 'Free'`
      : sql`(i.state = 'Free' or (i.state = 'Reserved' and i.accountId = ${want.accountId}))`
  const whose = want.takenBy === undefined ? sql` and v.forSystemVms = 0` : sql``
  const free = tx.get(
    sql<{ id: number }>`
      select i.id from publicIp i join vlan v on v.id = i.vlanId
      where i.zoneId = ${want.zoneId} and ${ready}${exactly}${whose}
        and (v.accountId is null or v.accountId = ${want.accountId})
        and (v.domainId is null or v.domainId = (select domainId from account where id = ${want.accountId}))
      order by v.forSystemVms desc, v.accountId is null, v.domainId is null, i.id limit 1`,
  )
  if (!free) {
    const zone = tx.row('zone', want.zoneId).name
    if (want.wanted !== undefined)
      throw invalid(`The public address ${want.wanted} is not free in zone ${zone}; choose another one.`)
    throw new CloudError(
      'INSUFFICIENT_CAPACITY_ERROR',
      `Zone ${zone} has no free public address left; release one, or add a public range.`,
      { cs: 'InsufficientAddressCapacity' },
    )
  }
  tx.update('publicIp', free.id, {
    state: want.state ?? 'Allocated',
    accountId: want.accountId,
    networkId: want.networkId ?? null,
    vpcId: want.vpcId ?? null,
    sourceNat: want.sourceNat ? 1 : 0,
    takenBy: want.takenBy ?? null,
    allocated: clock.now(),
  })
  const taken = tx.row('publicIp', free.id)
  changes.emit(tx, 'ipaddress', taken.uuid)
  return taken
}

const freed = sql`state = 'Free', accountId = null, networkId = null, vpcId = null, sourceNat = 0, takenBy = null, vmId = null, vmIp = null, forDisplay = 1, allocated = null`

/** Gives one public address back. */
export function freePublicIp(tx: Tx, id: number): void {
  tx.run(sql`update publicIp set ${freed} where id = ${id}`)
}

/** Gives back every public address of a network, the one for source NAT too. */
export function freePublicIpsOf(tx: Tx, networkId: number): void {
  tx.run(sql`update publicIp set ${freed} where networkId = ${networkId}`)
}
