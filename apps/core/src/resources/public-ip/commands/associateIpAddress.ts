import { sql } from 'kysely'
import { requireAccess } from '#kernel/access.ts'
import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand, type Ctx } from '#kernel/command.ts'
import { conflict, denied, invalid } from '#kernel/errors.ts'
import { reserve } from '#kernel/limits.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { ownerOf } from '#kernel/scope.ts'
import type { Read, Row } from '#ports/db.ts'
import { freePublicIp, giveSourceNat, takePublicIp } from '#resources/network/index.ts'
import { publicIpView } from '../view.ts'

export const associateIpAddress = asyncCommand('associateIpAddress', {
  description: 'Takes a public address for an account, and for its network.',
  params: ['zoneid', 'networkid', 'vpcid', 'account', 'domainid', 'ipaddress', 'fordisplay'],
  accept(ctx, p) {
    const { tx, caller } = ctx
    const network = p.networkid === undefined ? null : usableNetwork(ctx, p.networkid)
    const vpc = usableVpc(tx, p.vpcid ?? network?.vpcId ?? undefined, network)
    const zoneId = network?.zoneId ?? vpc?.zoneId ?? p.zoneid
    if (zoneId === undefined)
      throw invalid('Name the network by networkid, the VPC by vpcid, or the zone by zoneid.')
    const zone = living(tx, 'zone', zoneId, 'zone')
    if (zone.networkType === 'Basic')
      throw invalid(
        `Zone ${zone.name} is Basic: its instances have addresses of their own, and none is public.`,
      )
    if (zone.allocationState === 'Disabled' && !isRootAdmin(caller))
      throw denied(`Zone ${zone.name} is disabled; choose another zone.`)
    const accountId = network?.accountId ?? vpc?.accountId ?? ownerOf(tx, caller, p)
    if (network) giveSourceNat(tx, ctx, network)
    // what is reserved for the account has been counted then
    if (!reservedFor(tx, zoneId, accountId, p.ipaddress)) reserve(ctx, accountId, { public_ip: 1 })
    const ip = takePublicIp(tx, ctx, {
      zoneId,
      accountId,
      wanted: p.ipaddress || undefined,
      state: 'Allocating',
      ...(network && { networkId: network.id }),
      ...(vpc && { vpcId: vpc.id }),
    })
    if (p.fordisplay === false) tx.update('publicIp', ip.id, { forDisplay: 0 })
    ctx.changes.emit(tx, 'ipaddress', ip.uuid)
    return {
      data: { id: ip.id, full: isRootAdmin(caller) },
      id: ip.uuid,
      ...(vpc ? { serial: `vpc:${vpc.id}` } : network && { serial: `network:${network.id}` }),
      instance: { type: 'IpAddress', uuid: ip.uuid },
      event: { description: `taking the public address ${ip.ip} in zone ${zone.name}`, accountId },
    }
  },
  steps: [
    {
      name: 'allocate',
      run: job => tx => {
        const { ip, state, uuid } = tx.row('publicIp', job.data.id)
        if (state !== 'Allocating')
          throw conflict(`The public address ${ip} went with a service of its network; take another one.`)
        tx.update('publicIp', job.data.id, { state: 'Allocated' })
        job.changes.emit(tx, 'ipaddress', uuid)
      },
    },
  ],
  failed: ({ tx }, { id }) => freePublicIp(tx, id),
  result: (read, { id, full }) => one((rows, ids) => publicIpView(rows, ids, full), read, id),
})

const reservedFor = (read: Read, zoneId: number, accountId: number, ip: string | undefined): boolean =>
  ip !== undefined &&
  read.get(
    sql`select 1 from publicIp
      where zoneId = ${zoneId} and accountId = ${accountId} and ip = ${ip} and state = 'Reserved'`,
  ) !== undefined

/** The VPC that an address is for; none is named when neither it nor one of its tiers is.
 *  @throws CloudError PARAM_ERROR when it is being deleted, or the network is none of its tiers */
function usableVpc(
  read: Read,
  id: number | undefined,
  network: Row<'network'> | null,
): Row<'vpc'> | undefined {
  if (id === undefined) return undefined
  const vpc = living(read, 'vpc', id, 'VPC')
  if (network && network.vpcId !== id) throw invalid(`Network ${network.name} is no tier of VPC ${vpc.name}.`)
  if (vpc.state !== 'Enabled') throw invalid(`VPC ${vpc.name} is ${vpc.state}: it is being deleted.`)
  return vpc
}

/** @throws CloudError PARAM_ERROR when the network has no use for public addresses, ACCOUNT_ERROR when it is foreign */
function usableNetwork({ tx, caller }: Ctx, id: number): Row<'network'> {
  const network = living(tx, 'network', id, 'network')
  if (network.accountId === null)
    throw invalid(`Network ${network.name} is shared; public addresses are for isolated networks.`)
  requireAccess(tx, caller, network.accountId)
  const nat = tx.get(
    sql`select 1 from networkOffering, json_each(services) where networkOffering.id = ${network.offeringId} and key = 'SourceNat'`,
  )
  if (network.guestType !== 'Isolated' || !nat)
    throw invalid(`Network ${network.name} has no source NAT, so it cannot have public addresses.`)
  return network
}
