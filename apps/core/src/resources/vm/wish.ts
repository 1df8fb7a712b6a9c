import type { Input } from '@cloud/contract'
import { requireDomain } from '#kernel/access.ts'
import { isRootAdmin } from '#kernel/caller.ts'
import type { Ctx } from '#kernel/command.ts'
import { CloudError, denied, invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { detailsOf } from '#kernel/maps.ts'
import { requireOffered } from '#kernel/offered.ts'
import { ownerOf } from '#kernel/scope.ts'
import type { Row } from '#ports/db.ts'
import { defaultGuestNetwork, requireNetworkUse } from '../network/index.ts'
import { defaultGroup, groupsNamed } from '../security-group/index.ts'
import { keysNamed } from '../ssh-key/index.ts'
import { groupsMeant } from '../affinity-group/index.ts'
import { userDataFor } from '../user-data/index.ts'
import type { NewInstance } from './create.ts'
import { diskParams, disksMeant } from './disks-meant.ts'
import { hardwareOf, hardwareParams } from './domain/hardware.ts'
import { notScalable } from './live-scaling.ts'
import { passwordMeant } from './password.ts'
import { sizeOf } from './domain/size.ts'

type P = Pick<Input<'deployVirtualMachine'>, (typeof deployParams)[number]>
/** Parameters of deployVirtualMachine that are served. */
export const deployParams = [
  'serviceofferingid',
  'templateid',
  'zoneid',
  'name',
  'displayname',
  'account',
  'domainid',
  'networkids',
  'iptonetworklist',
  'ipaddress',
  'securitygroupids',
  'securitygroupnames',
  'hypervisor',
  'group',
  'userdata',
  'userdataid',
  'affinitygroupids',
  'affinitygroupnames',
  'keypair',
  'password',
  'dynamicscalingenabled',
  'keypairs',
  'details',
  'startvm',
  'macaddress',
  'customid',
  ...diskParams,
  ...hardwareParams,
  'hostid',
  'clusterid',
  'podid',
] as const

/** What was asked for, checked.
 *  @throws CloudError */
export function wish(ctx: Ctx, p: P): NewInstance {
  const { tx } = ctx
  const accountId = ownerOf(tx, ctx.caller, p)
  if (tx.row('account', accountId).state !== 'enabled')
    throw denied(
      `The account ${tx.row('account', accountId).name} is not enabled, so it gets no new instances.`,
    )
  const zone = openZone(ctx, p.zoneid)
  const offering = living(tx, 'serviceOffering', p.serviceofferingid, 'service offering')
  if (offering.state !== 'Active' || offering.systemVmType !== null)
    throw invalid(`The service offering ${offering.name} is not for new instances; choose another one.`)
  requireOffered(tx, offering, `service offering ${offering.name}`, { accountId, zoneId: zone.id })
  if (p.templateid === undefined)
    throw invalid('Give templateid: the template or ISO that the instance is made of.')
  const template = living(tx, 'template', p.templateid, 'template')
  const hypervisor = template.hypervisor ?? p.hypervisor
  if (hypervisor === undefined || hypervisor === 'None')
    throw invalid('Give hypervisor, since the ISO does not say for which one it is.')
  if (p.hypervisor !== undefined && p.hypervisor.toLowerCase() !== hypervisor.toLowerCase())
    throw invalid(`The template ${template.name} is for ${hypervisor}, not for ${p.hypervisor}.`)
  const details = detailsOf(p.details)
  return {
    accountId,
    zone,
    offering,
    size: sizeOf(offering, details),
    template,
    hypervisor,
    uuid: p.customid === undefined ? ctx.ids.uuid() : chosenUuid(ctx, p.customid),
    name: p.name,
    displayName: p.displayname,
    ...disksMeant(ctx, p, { accountId, zone, template, offering }),
    networks: networksOf(ctx, zone, accountId, p),
    securityGroupIds: groupsWanted(ctx, zone, accountId, p),
    details: { ...details, ...hardwareOf(p) },
    group: p.group,
    userData: userDataFor(tx, ctx.caller, template, p),
    affinityGroupIds: groupsMeant(tx, accountId, p),
    keyPairs: keysWanted(ctx, accountId, p),
    dynamicallyScalable:
      p.dynamicscalingenabled !== false && notScalable(tx, zone.id, offering, template) === null,
    password: passwordMeant(tx, template, p.password),
  }
}

/** Whoever moves instances from elsewhere may keep their ids. */
function chosenUuid({ tx, caller }: Ctx, text: string): string {
  if (!isRootAdmin(caller))
    throw denied('Only root administrators choose the ids of instances; leave customid out.')
  const uuid = text.toLowerCase()
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uuid))
    throw invalid(`The parameter customid is a UUID, not ${text}.`)
  if (tx.get(tx.q.selectFrom('vm').select('id').where('uuid', '=', uuid)))
    throw invalid(`There is an instance with the id ${uuid} already; choose another customid.`)
  return uuid
}

function openZone({ tx, caller }: Ctx, id: number): Row<'zone'> {
  const zone = living(tx, 'zone', id, 'zone')
  if (zone.allocationState === 'Disabled' && !isRootAdmin(caller))
    throw denied(`The zone ${zone.name} is disabled at the moment; choose another one.`)
  if (zone.domainId !== null) requireDomain(tx, caller, zone.domainId)
  return zone
}

function keysWanted(ctx: Ctx, accountId: number, p: P): string[] {
  const names = p.keypairs ?? (p.keypair === undefined ? [] : [p.keypair])
  keysNamed(ctx.tx, accountId, names)
  return names
}

/** Groups guard the instances of a Basic zone; without a wish it is the account's default group.
 *  @throws CloudError PARAM_ERROR when the zone has none, or the account none of that name */
export function groupsWanted(
  ctx: Pick<Ctx, 'tx' | 'clock' | 'ids' | 'changes'>,
  zone: Row<'zone'>,
  accountId: number,
  p: Pick<P, 'securitygroupids' | 'securitygroupnames'>,
): number[] {
  if (p.securitygroupids && p.securitygroupnames)
    throw invalid('Give either securitygroupids or securitygroupnames, not both.')
  const wanted = p.securitygroupids ?? groupsNamed(ctx.tx, accountId, p.securitygroupnames ?? [])
  if (zone.securityGroups === 0) {
    if (wanted.length > 0) throw invalid(`The zone ${zone.name} has no security groups; leave them out.`)
    return []
  }
  return wanted.length > 0 ? wanted : [defaultGroup(ctx.tx, ctx, accountId)]
}

function networksOf(ctx: Ctx, zone: Row<'zone'>, accountId: number, p: P): NewInstance['networks'] {
  const { tx, caller } = ctx
  if (zone.networkType === 'Basic') {
    if (p.networkids) throw invalid('Leave networkids out: a zone of type Basic has one network.')
    const network = defaultGuestNetwork(tx, zone.id)
    if (!network) throw invalid(`The zone ${zone.name} has no guest network yet.`)
    return [{ network, ip: p.ipaddress, mac: p.macaddress }]
  }
  const wanted = (p.iptonetworklist ?? []).map(entry => ({
    uuid: entry['networkid'],
    ip: entry['ip'],
    mac: entry['mac'],
  }))
  const networkIds = p.networkids ?? wanted.map(({ uuid }) => networkByUuid(ctx, uuid))
  if (networkIds.length === 0) throw invalid('Give networkids: the networks that the instance is to be in.')
  return networkIds.map((id, i) => {
    const network = living(tx, 'network', id, 'network')
    if (network.zoneId !== zone.id) throw invalid(`Network ${network.name} is not in zone ${zone.name}.`)
    requireNetworkUse(tx, caller, network, accountId)
    const own = wanted.find(({ uuid }) => uuid === network.uuid)
    const first = i === 0
    return {
      network,
      ip: own?.ip ?? (first ? p.ipaddress : undefined),
      mac: own?.mac ?? (first ? p.macaddress : undefined),
    }
  })
}

function networkByUuid({ tx }: Ctx, uuid: string | undefined): number {
  const found = tx.get<{ id: number }>(
    tx.q
      .selectFrom('network')
      .select('id')
      .where('uuid', '=', uuid ?? ''),
  )
  if (!found)
    throw new CloudError('PARAM_ERROR', `iptonetworklist names a network that does not exist: ${uuid}.`)
  return found.id
}
