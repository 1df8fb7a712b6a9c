import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import type { Ctx, Env } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { requireOffered } from '#kernel/offered.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import type { Chosen } from './domain/capabilities.ts'
import type { Services } from './domain/default-offerings.ts'
import { isRedundant } from './domain/offered-capabilities.ts'
import { misfit } from './domain/offering-fit.ts'
import { networkLeft, networkNeeded, servicesInUse } from './hooks.ts'
import { giveSourceNat } from './implementation.ts'
import { enabledProviders } from './making.ts'
import { freePublicIpsOf } from './public-addresses.ts'

const refusal = (network: Row<'network'>, next: Row<'networkOffering'>) => (why: string) =>
  invalid(`Network ${network.name} cannot change to the offering ${next.name}: ${why}`)

const servicesOf = (offering: Row<'networkOffering'>) => JSON.parse(offering.services) as Services

/** Whether a network can go over to another offering.
 *  @throws CloudError PARAM_ERROR saying what differs, or what uses a service that the other one lacks */
export function requireOfferingChange(
  { tx, caller }: Pick<Ctx, 'tx' | 'caller'>,
  network: Row<'network'>,
  next: Row<'networkOffering'>,
): void {
  const now = tx.row('networkOffering', network.offeringId)
  const no = refusal(network, next)
  if (next.state !== 'Enabled' && !isRootAdmin(caller))
    throw denied(`The network offering ${next.name} is disabled; choose another one.`)
  if (next.state !== 'Enabled') throw no('it is disabled; choose another one.')
  requireOffered(tx, next, `network offering ${next.name}`, {
    accountId: network.accountId ?? caller.accountId,
    zoneId: network.zoneId,
  })
  const same = [
    ['guest type', now.guestType, next.guestType],
    ['tag', now.tags, next.tags],
    ['choice of VLAN', now.specifyVlan, next.specifyVlan],
    ['choice of addresses', now.specifyIpRanges, next.specifyIpRanges],
    ['use in VPCs', now.forVpc, next.forVpc],
    ['conserve mode', now.conserveMode, next.conserveMode],
    ['persistence', now.isPersistent, next.isPersistent],
    ['default egress policy', now.egressDefaultPolicy, next.egressDefaultPolicy],
    ['security groups', servicesOf(now)['SecurityGroup'], servicesOf(next)['SecurityGroup']],
  ] as const
  const other = same.find(([, before, after]) => before !== after)
  if (other) throw no(`they differ in their ${other[0]}; choose an offering that is alike in that.`)
  const why = misfit({
    networkType: tx.row('zone', network.zoneId).networkType,
    guestType: next.guestType,
    services: servicesOf(next),
    forVpc: next.forVpc === 1,
    tier: network.vpcId !== null,
    enabled: enabledProviders(tx, network.physicalNetworkId),
  })
  if (why !== null) throw no(why)
  if (network.vpcId !== null) requireWithinTier(servicesOf(now), servicesOf(next), no)
  requireServicesFree(tx, network, next)
}

/** @throws CloudError PARAM_ERROR when something of the network uses a service that the other offering lacks */
function requireServicesFree(read: Read, network: Row<'network'>, next: Row<'networkOffering'>): void {
  const lost = servicesInUse
    .call(read, network.id)
    .flat()
    .find(({ service }) => !servicesOf(next)[service])
  if (lost)
    throw refusal(
      network,
      next,
    )(`it has no service ${lost.service}, which ${lost.what} of the network; delete that first.`)
}

/** A tier was checked against its VPC when it was made: it may lose services, gains none, and keeps its list of rules. */
function requireWithinTier(now: Services, next: Services, no: (why: string) => Error): void {
  const gained = Object.keys(next).filter(service => now[service] !== next[service])
  if (gained.length > 0)
    throw no(
      `a tier gains no services, and this one would gain ${gained.join(', ')}; make a new tier with them.`,
    )
  if (now['NetworkACL'] && !next['NetworkACL'])
    throw no('the tier has an ACL list, and needs the service NetworkACL.')
}

/** The network is of the other offering from now on; its router is made anew where that changes what it is. */
export function changeOffering(
  tx: Tx,
  env: Env,
  network: Row<'network'>,
  next: Row<'networkOffering'>,
): void {
  // something may have begun to use it since the change was asked for
  requireServicesFree(tx, network, next)
  const before = shapeOf(tx, network)
  const redundant = isRedundant(JSON.parse(next.capabilities) as Chosen) ? 1 : 0
  tx.update('network', network.id, { offeringId: next.id, redundant })
  const changed = tx.row('network', network.id)
  if (changed.state !== 'Implemented' && changed.state !== 'Setup') return
  if (!servicesOf(next)['SourceNat'] && network.vpcId === null) freeAddresses(tx, env, network.id)
  else giveSourceNat(tx, env, changed)
  if (before !== shapeOf(tx, changed)) networkLeft.call(tx, env, network.id)
  networkNeeded.call(tx, env, network.id)
}

/** No rule uses them any more, and open pages and usage hear of each. */
function freeAddresses(tx: Tx, env: Env, networkId: number): void {
  const uuids = tx.all(sql<{ uuid: string }>`select uuid from publicIp where networkId = ${networkId}`)
  freePublicIpsOf(tx, networkId)
  for (const { uuid } of uuids) env.changes.emit(tx, 'ipaddress', uuid)
}

/** What makes a router another one. */
function shapeOf(read: Read, network: Row<'network'>): string {
  const offering = read.row('networkOffering', network.offeringId)
  const services = servicesOf(offering)
  const routed = Object.values(services).includes('VirtualRouter')
  return JSON.stringify([
    routed,
    offering.routerOfferingId,
    network.redundant,
    routed && services['SourceNat'] !== undefined,
  ])
}
