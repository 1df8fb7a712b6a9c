import { GiB, type Input } from '@cloud/contract'
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
import { templateReadyIn } from '../template/index.ts'
import { userDataFor } from '../user-data/index.ts'
import { diskSize, type NewInstance } from './create.ts'
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
  'diskofferingid',
  'datadiskofferinglist',
  'size',
  'rootdisksize',
  'hypervisor',
  'group',
  'userdata',
  'userdataid',
  'affinitygroupids',
  'affinitygroupnames',
  'keypair',
  'keypairs',
  'details',
  'startvm',
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
  const user = { accountId, zoneId: zone.id }
  requireOffered(tx, offering, `service offering ${offering.name}`, user)
  if (p.templateid === undefined)
    throw invalid('Give templateid: the template or ISO that the instance is made of.')
  const template = living(tx, 'template', p.templateid, 'template')
  const hypervisor = template.hypervisor ?? p.hypervisor
  if (hypervisor === undefined || hypervisor === 'None')
    throw invalid('Give hypervisor, since the ISO does not say for which one it is.')
  if (p.hypervisor !== undefined && p.hypervisor.toLowerCase() !== hypervisor.toLowerCase())
    throw invalid(`The template ${template.name} is for ${hypervisor}, not for ${p.hypervisor}.`)
  const details = detailsOf(p.details)
  const disk =
    p.diskofferingid === undefined ? null : living(tx, 'diskOffering', p.diskofferingid, 'disk offering')
  if (disk) requireOffered(tx, disk, `disk offering ${disk.name}`, user)
  const iso = template.format === 'ISO'
  if (iso && !disk) throw invalid('An instance made of an ISO needs diskofferingid for its root disk.')
  return {
    accountId,
    zone,
    offering,
    size: sizeOf(offering, details),
    template,
    hypervisor,
    name: p.name,
    displayName: p.displayname,
    root:
      iso && disk
        ? { sizeBytes: diskSize(disk, p.size), diskOfferingId: disk.id }
        : {
            sizeBytes: rootSize(ctx, template, offering, zone, p.rootdisksize),
            diskOfferingId: offering.diskOfferingId,
          },
    data: [
      ...(disk && !iso ? [{ offering: disk, sizeBytes: diskSize(disk, p.size) }] : []),
      ...dataDisks(ctx, user, p.datadiskofferinglist ?? []),
    ],
    networks: networksOf(ctx, zone, accountId, p),
    securityGroupIds: groupsWanted(ctx, zone, accountId, p),
    details,
    group: p.group,
    userData: userDataFor(tx, ctx.caller, template, p),
    affinityGroupIds: groupsMeant(tx, accountId, p),
    keyPairs: keysWanted(ctx, accountId, p),
  }
}

function openZone({ tx, caller }: Ctx, id: number): Row<'zone'> {
  const zone = living(tx, 'zone', id, 'zone')
  if (zone.allocationState === 'Disabled' && !isRootAdmin(caller))
    throw denied(`The zone ${zone.name} is disabled at the moment; choose another one.`)
  if (zone.domainId !== null) requireDomain(tx, caller, zone.domainId)
  return zone
}

/** Further data disks, each with the uuid of its offering.
 *  @throws CloudError PARAM_ERROR */
function dataDisks(
  { tx }: Ctx,
  user: { accountId: number; zoneId: number },
  sent: readonly Record<string, string>[],
): NewInstance['data'] {
  return sent.map(({ diskofferingid: uuid = '', size }) => {
    const found = tx.get<Row<'diskOffering'>>(
      tx.q.selectFrom('diskOffering').selectAll().where('uuid', '=', uuid).where('removed', 'is', null),
    )
    if (!found) throw invalid(`datadiskofferinglist names a disk offering that does not exist: ${uuid}.`)
    requireOffered(tx, found, `disk offering ${found.name}`, user)
    if (size !== undefined && !/^\d{1,6}$/.test(size))
      throw invalid(`The size of a data disk is a number of GiB, not ${size}.`)
    return { offering: found, sizeBytes: diskSize(found, size === undefined ? undefined : Number(size)) }
  })
}

/** @throws CloudError PARAM_ERROR when the template is not ready there, or needs more */
export function rootSize(
  { tx }: Ctx,
  template: Row<'template'>,
  offering: Row<'serviceOffering'>,
  zone: Row<'zone'>,
  wantedGiB: number | undefined,
): number {
  const ready = templateReadyIn(tx, template.id, zone.id)
  if (!ready)
    throw invalid(
      `The template ${template.name} is not ready in zone ${zone.name} yet; wait until it is downloaded there.`,
    )
  const sizeBytes = wantedGiB === undefined ? (offering.rootDiskGiB ?? 0) * GiB : wantedGiB * GiB
  if (wantedGiB !== undefined && sizeBytes < ready.sizeBytes)
    throw invalid(
      `The template ${template.name} needs a root disk of ${Math.ceil(ready.sizeBytes / GiB)} GiB or more; rootdisksize is ${wantedGiB}.`,
    )
  return Math.max(sizeBytes, ready.sizeBytes)
}

function keysWanted(ctx: Ctx, accountId: number, p: P): string[] {
  const names = p.keypairs ?? (p.keypair === undefined ? [] : [p.keypair])
  keysNamed(ctx.tx, accountId, names)
  return names
}

/** Groups guard the instances of a Basic zone; without a wish it is the account's default group. */
function groupsWanted(ctx: Ctx, zone: Row<'zone'>, accountId: number, p: P): number[] {
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
    return [{ network, ip: p.ipaddress }]
  }
  const wanted = (p.iptonetworklist ?? []).map(entry => ({ uuid: entry['networkid'], ip: entry['ip'] }))
  const networkIds = p.networkids ?? wanted.map(({ uuid }) => networkByUuid(ctx, uuid))
  if (networkIds.length === 0) throw invalid('Give networkids: the networks that the instance is to be in.')
  return networkIds.map((id, i) => {
    const network = living(tx, 'network', id, 'network')
    if (network.zoneId !== zone.id) throw invalid(`Network ${network.name} is not in zone ${zone.name}.`)
    requireNetworkUse(tx, caller, network, accountId)
    const ip = wanted.find(({ uuid }) => uuid === network.uuid)?.ip ?? (i === 0 ? p.ipaddress : undefined)
    return { network, ip }
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
