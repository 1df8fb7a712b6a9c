import type { Input } from '@cloud/contract'
import { sql } from 'kysely'
import { isAdmin } from '#kernel/caller.ts'
import type { ReadCtx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { listOf } from '#kernel/list.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Rows } from '#kernel/wire.ts'
import { instanceView, parts, viewFor, type InstanceEntity, type Part } from './view.ts'

/** Filters of every list of instances. */
export const listParams = [
  'id',
  'ids',
  'name',
  'keyword',
  'state',
  'zoneid',
  'podid',
  'clusterid',
  'hostid',
  'networkid',
  'vpcid',
  'storageid',
  'templateid',
  'isoid',
  'serviceofferingid',
  'userid',
  'keypair',
  'hypervisor',
  'haenable',
  'details',
  'userdata',
  'tags',
  'securitygroupid',
  'affinitygroupid',
  'groupid',
  'userdataid',
  'arch',
  'isvnf',
  'leased',
  'gpuenabled',
  'forvirtualnetwork',
  'account',
  'domainid',
  'listall',
  'isrecursive',
  'page',
  'pagesize',
] as const

/** States that a list shows to those who may see what is destroyed. */
const gone = sql`('Destroyed', 'Expunging')`

/** One page of instances. */
export function page(
  ctx: ReadCtx,
  p: Pick<Input<'listVirtualMachines'>, (typeof listParams)[number]>,
): Rows<InstanceEntity> {
  const shownParts = p.details === undefined ? undefined : partsOf(p.details)
  const seesGone = isAdmin(ctx.caller) || mayViewDestroyed(ctx)
  const state = p.state?.toLowerCase()
  return listOf(
    ctx,
    {
      table: 'vm',
      params: p,
      owner: 'accountId',
      keyword: isAdmin(ctx.caller)
        ? ['name', 'displayName', 'instanceName', 'state']
        : ['name', 'displayName', 'state'],
      where: [
        sql`kind = 'User'`,
        !seesGone && sql`state not in ${gone}`,
        state === 'present' && sql`state not in ${gone}`,
        state !== undefined && state !== 'present' && sql`lower(state) = ${state}`,
        p.name !== undefined && sql`name like ${`%${p.name}%`}`,
        p.zoneid !== undefined && sql`zoneId = ${p.zoneid}`,
        p.podid !== undefined && sql`podId = ${p.podid}`,
        p.hostid !== undefined && sql`hostId = ${p.hostid}`,
        p.clusterid !== undefined && sql`hostId in (select id from host where clusterId = ${p.clusterid})`,
        p.networkid !== undefined &&
          sql`id in (select vmId from nic where networkId = ${p.networkid} and removed is null)`,
        p.vpcid !== undefined &&
          sql`id in (select n.vmId from nic n join network w on w.id = n.networkId
            where n.removed is null and w.vpcId = ${p.vpcid})`,
        p.storageid !== undefined &&
          sql`id in (select vmId from volume where poolId = ${p.storageid} and removed is null)`,
        p.templateid !== undefined && sql`templateId = ${p.templateid}`,
        p.isoid !== undefined && sql`isoId = ${p.isoid}`,
        p.serviceofferingid !== undefined && sql`serviceOfferingId = ${p.serviceofferingid}`,
        p.userid !== undefined && sql`userId = ${p.userid}`,
        p.hypervisor !== undefined && sql`lower(hypervisor) = ${p.hypervisor.toLowerCase()}`,
        p.haenable !== undefined && sql`haEnabled = ${p.haenable ? 1 : 0}`,
        p.keypair !== undefined && sql`(',' || keyPairs || ',') like ${`%,${p.keypair},%`}`,
        p.securitygroupid !== undefined &&
          sql`id in (select vmId from vmSecurityGroup where groupId = ${p.securitygroupid})`,
        p.affinitygroupid !== undefined &&
          sql`id in (select vmId from vmAffinityGroup where groupId = ${p.affinitygroupid})`,
        p.groupid !== undefined && sql`groupId = ${p.groupid}`,
        p.arch !== undefined &&
          sql`coalesce((select arch from host where id = hostId), (select arch from template where id = templateId)) = ${p.arch}`,
        // no instance here is an appliance, is leased or has a GPU
        (p.isvnf === true || p.leased === true || p.gpuenabled === true) && sql`false`,
        p.forvirtualnetwork !== undefined &&
          sql`(id in (select n.vmId from nic n join network w on w.id = n.networkId
            where n.removed is null and w.guestType = 'Isolated')) = ${p.forvirtualnetwork ? 1 : 0}`,
        p.userdataid !== undefined && sql`userDataId = ${p.userdataid}`,
      ],
    },
    (read, ids) =>
      instanceView(read, ids, {
        ...viewFor(ctx.caller),
        ...(shownParts && { parts: shownParts }),
        userData: p.userdata ?? false,
        stats: ctx,
      }),
  )
}

function partsOf(sent: readonly string[]): Part[] {
  return sent.map(word => {
    const found = parts.find(part => part === word.toLowerCase())
    if (!found) throw invalid(`The parameter details knows ${parts.join(', ')}; ${word} is none of them.`)
    return found
  })
}

const mayViewDestroyed = ({ read, caller }: ReadCtx) =>
  configValue(read, 'allow.user.view.destroyed.vm', { account: caller.accountId })
