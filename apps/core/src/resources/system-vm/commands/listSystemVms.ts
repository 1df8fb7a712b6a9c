import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { systemVmKinds, zoneKinds } from '../kinds.ts'
import { systemVmView } from '../view.ts'

export const listSystemVms = command('listSystemVms', {
  params: [
    'hostid',
    'id',
    'keyword',
    'name',
    'page',
    'pagesize',
    'podid',
    'state',
    'storageid',
    'systemvmtype',
    'zoneid',
  ],
  description: 'Lists console proxies and secondary storage VMs.',
  run(ctx, p) {
    const kinds = zoneKinds.filter(
      kind => p.systemvmtype === undefined || systemVmKinds[kind].type === p.systemvmtype.toLowerCase(),
    )
    return listOf(
      ctx,
      {
        table: 'vm',
        params: p,
        keyword: ['name', 'state'],
        where: [
          sql`kind in (select value from json_each(${JSON.stringify(kinds)}))`,
          p.hostid !== undefined && sql`hostId = ${p.hostid}`,
          p.name !== undefined && sql`name = ${p.name}`,
          p.podid !== undefined && sql`podId = ${p.podid}`,
          p.state !== undefined && sql`lower(state) = lower(${p.state})`,
          p.storageid !== undefined &&
            sql`id in (select vmId from volume where poolId = ${p.storageid} and removed is null)`,
          p.zoneid !== undefined && sql`zoneId = ${p.zoneid}`,
        ],
      },
      systemVmView,
    )
  },
})
