import type { Input } from '@cloud/contract'
import { isRootAdmin } from '#kernel/caller.ts'
import { command, type Ctx } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { reserve } from '#kernel/limits.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { requireOffered } from '#kernel/offered.ts'
import { ownerOf } from '#kernel/scope.ts'
import type { Row } from '#ports/db.ts'
import { checkNetworkDomain } from '#resources/zone/index.ts'
import type { Chosen } from '../domain/capabilities.ts'
import type { Services } from '../domain/default-offerings.ts'
import { misfit } from '../domain/offering-fit.ts'
import { isRedundant } from '../domain/offered-capabilities.ts'
import { vlanUri } from '../domain/vlan-tag.ts'
import { tierWanted, type Tier } from '../hooks.ts'
import { giveSourceNat, implementNetwork } from '../implementation.ts'
import {
  addressing,
  enabledProviders,
  guestPhysicalNetwork,
  requireOneNetworkOfBasicZone,
} from '../making.ts'
import { addGuestRange } from '../ranges.ts'
import { termsOf } from '../terms.ts'
import { networkView } from '../view.ts'

const rootDomain = 1

export const createNetwork = command('createNetwork', {
  description:
    'Makes a network; isolated ones get their VLAN and router with the first instance, persistent ones at once.',
  params: [
    'name',
    'displaytext',
    'zoneid',
    'networkofferingid',
    'physicalnetworkid',
    'account',
    'domainid',
    'acltype',
    'subdomainaccess',
    'gateway',
    'netmask',
    'startip',
    'endip',
    'vlan',
    'networkdomain',
    'displaynetwork',
    'vpcid',
    'aclid',
    'dns1',
    'dns2',
    'publicmtu',
    'privatemtu',
    'sourcenatipaddress',
  ],
  run(ctx, p) {
    const { tx, ids, clock, caller } = ctx
    const zone = living(tx, 'zone', p.zoneid, 'zone')
    const offering = living(tx, 'networkOffering', p.networkofferingid, 'network offering')
    const admin = isRootAdmin(caller)
    if (offering.state !== 'Enabled')
      throw invalid(`The network offering ${offering.name} is disabled; choose another one.`)
    if (zone.allocationState === 'Disabled' && !admin)
      throw denied(`Zone ${zone.name} is disabled; choose another zone.`)
    const shared = offering.guestType === 'Shared'
    if (shared && !admin)
      throw denied('Only a root admin makes shared networks; choose an isolated offering.')
    const physical = guestPhysicalNetwork(tx, zone, p.physicalnetworkid, offering.tags)
    const why = misfit({
      networkType: zone.networkType,
      guestType: offering.guestType,
      services: JSON.parse(offering.services) as Services,
      forVpc: offering.forVpc === 1,
      tier: p.vpcid !== undefined,
      enabled: enabledProviders(tx, physical.id),
    })
    if (why !== null) throw invalid(`The network offering ${offering.name} cannot be used here. ${why}`)
    if (zone.networkType === 'Basic') requireOneNetworkOfBasicZone(tx, zone)
    checkNetworkDomain(p.networkdomain)

    const forAccount = p.acltype ? p.acltype.toLowerCase() === 'account' : !shared || p.account !== undefined
    const accountId = forAccount ? ownerOf(tx, caller, ownerGiven(ctx, p)) : null
    requireOffered(tx, offering, `network offering ${offering.name}`, {
      accountId: accountId ?? caller.accountId,
      zoneId: zone.id,
    })
    if (accountId !== null) reserve(ctx, accountId, { network: 1 })
    const owner = tx.row('account', accountId ?? 1)
    const { range, ...addresses } = addressing(zone, offering, p)
    const tier = wantedTier(ctx, p, offering, accountId)
    const vlan = offering.specifyVlan === 1 || zone.networkType === 'Basic' ? vlanUri(p.vlan) : null
    if (p.vlan && vlan === null)
      throw invalid(`The offering ${offering.name} chooses the VLAN by itself; leave vlan out.`)
    const uuid = ids.uuid()
    const id = tx.insert('network', {
      uuid,
      name: p.name,
      displayText: p.displaytext || p.name,
      zoneId: zone.id,
      physicalNetworkId: physical.id,
      offeringId: offering.id,
      guestType: offering.guestType,
      state: offering.guestType === 'Isolated' ? 'Allocated' : 'Setup',
      aclType: forAccount ? 'Account' : 'Domain',
      accountId,
      domainId: accountId === null ? (p.domainid ?? zone.domainId ?? rootDomain) : owner.domainId,
      subdomainAccess: p.subdomainaccess === false ? 0 : 1,
      ...addresses,
      ...termsOf(tx, { zoneId: zone.id, offering, tier: p.vpcid !== undefined }, p),
      broadcastUri: vlan,
      networkDomain:
        tier?.networkDomain ||
        p.networkdomain ||
        owner.networkDomain ||
        zone.networkDomain ||
        `cs${owner.id.toString(16)}cloud.internal`,
      redundant: isRedundant(JSON.parse(offering.capabilities) as Chosen) ? 1 : 0,
      isDefault: zone.networkType === 'Basic' ? 1 : 0,
      restartRequired: 0,
      idleSince: null,
      vpcId: p.vpcid ?? null,
      aclId: tier?.aclId ?? null,
      displayNetwork: p.displaynetwork === false ? 0 : 1,
      created: clock.now(),
      removed: null,
    })
    if (range) addGuestRange(tx, ctx, tx.row('network', id), null, { vlan: p.vlan, ...range })
    ctx.changes.emit(tx, 'network', uuid)
    if (p.sourcenatipaddress) takeSourceNat(ctx, id, p.sourcenatipaddress)
    if (offering.isPersistent === 1) implementNetwork(tx, ctx, id)
    return one((read, rows) => networkView(read, rows, admin), tx, id)
  },
  event: (_ctx, p, network) => ({
    type: 'NETWORK.CREATE',
    description: `Created network ${p.name}`,
    resourceType: 'Network',
    ...('id' in network && { resourceUuid: network.id }),
  }),
})

type Given = Pick<
  Input<'createNetwork'>,
  | 'vpcid'
  | 'aclid'
  | 'zoneid'
  | 'gateway'
  | 'netmask'
  | 'networkdomain'
  | 'account'
  | 'domainid'
  | 'projectid'
>

/** A tier belongs to the owner of its VPC, unless somebody is named. */
function ownerGiven({ tx }: Ctx, p: Given): Pick<Given, 'account' | 'domainid' | 'projectid'> {
  if (p.vpcid === undefined || p.account !== undefined || p.projectid !== undefined) return p
  const { name: account, domainId: domainid } = tx.row('account', tx.row('vpc', p.vpcid).accountId)
  return { account, domainid }
}

/** @throws CloudError PARAM_ERROR when it is not free, or the network goes out by no address of its own */
function takeSourceNat(ctx: Ctx, networkId: number, wanted: string): void {
  const network = ctx.tx.row('network', networkId)
  if (!giveSourceNat(ctx.tx, ctx, network, wanted))
    throw invalid(`Network ${network.name} has no source NAT of its own; leave sourcenatipaddress out.`)
}

/** @throws CloudError PARAM_ERROR when it fits not into its VPC, or an ACL list is named for another network */
function wantedTier(
  ctx: Ctx,
  p: Given,
  offering: Row<'networkOffering'>,
  accountId: number | null,
): Tier | undefined {
  if (p.vpcid === undefined) {
    if (p.aclid !== undefined)
      throw invalid('ACL lists are for tiers of a VPC: leave aclid out, or name the VPC by vpcid.')
    return undefined
  }
  const { vpcid: vpcId, aclid: aclId, zoneid: zoneId, gateway, netmask, networkdomain: networkDomain } = p
  const want = { vpcId, aclId, zoneId, accountId, offering, gateway, netmask, networkDomain }
  return tierWanted.call(ctx, want)[0]
}
