import { sql } from 'kysely'
import { requireAccess } from '#kernel/access.ts'
import { isRootAdmin } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { offeredIn, offeredTo } from '#kernel/offered.ts'
import { serviceOfferingView } from '../view.ts'

export const listServiceOfferings = command('listServiceOfferings', {
  description: 'Lists the sizes that instances can have.',
  params: [
    'id',
    'name',
    'keyword',
    'issystem',
    'systemvmtype',
    'state',
    'storagetype',
    'cpunumber',
    'cpuspeed',
    'memory',
    'zoneid',
    'templateid',
    'virtualmachineid',
    'encryptroot',
    'gpuenabled',
    'account',
    'domainid',
    'listall',
    'isrecursive',
    'page',
    'pagesize',
  ],
  run(ctx, p) {
    const vm = p.virtualmachineid === undefined ? undefined : ctx.read.find('vm', p.virtualmachineid)
    if (vm) requireAccess(ctx.read, ctx.caller, vm.accountId)
    const system = (p.issystem ?? false) && isRootAdmin(ctx.caller)
    return listOf(
      ctx,
      {
        table: 'serviceOffering',
        params: { ...p },
        keyword: ['name', 'displayText'],
        order: sql`sortKey, id`,
        where: [
          system ? sql`systemVmType is not null` : sql`systemVmType is null`,
          sql`state = ${p.state ?? 'Active'}`,
          offeredTo(ctx.caller),
          p.zoneid !== undefined && offeredIn(p.zoneid),
          p.name !== undefined && sql`name = ${p.name}`,
          p.systemvmtype !== undefined && sql`systemVmType = ${p.systemvmtype}`,
          p.storagetype !== undefined && sql`storageType = ${p.storagetype}`,
          p.cpunumber !== undefined && sql`(cpuCores is null or cpuCores >= ${p.cpunumber})`,
          p.cpuspeed !== undefined && sql`(cpuMhz is null or cpuMhz >= ${p.cpuspeed})`,
          p.memory !== undefined && sql`(memoryMiB is null or memoryMiB >= ${p.memory})`,
          // nothing here is encrypted or has a GPU
          (p.encryptroot === true || p.gpuenabled === true) && sql`false`,
          // what an instance can be changed to: anything but what it has
          vm && sql`id != ${vm.serviceOfferingId}`,
        ],
      },
      serviceOfferingView,
    )
  },
})
