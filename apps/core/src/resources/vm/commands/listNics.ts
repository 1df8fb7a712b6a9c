import { sql } from 'kysely'
import { requireAccess } from '#kernel/access.ts'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { nicFields } from '../nic-view.ts'
import { instance } from '../store.ts'
import { nicRows, secondaryRows } from '../view-rows.ts'

export const listNics = command('listNics', {
  description: 'Lists the interfaces of an instance.',
  params: ['virtualmachineid', 'nicid', 'networkid', 'keyword', 'page', 'pagesize'],
  run(ctx, p) {
    const vm = instance(ctx.read, 'listNics', p.virtualmachineid)
    requireAccess(ctx.read, ctx.caller, vm.accountId)
    return listOf(
      ctx,
      {
        table: 'nic',
        params: p,
        keyword: ['ip', 'mac'],
        order: sql`deviceId, id`,
        where: [
          sql`vmId = ${vm.id} and networkId is not null`,
          p.nicid !== undefined && sql`id = ${p.nicid}`,
          p.networkid !== undefined && sql`networkId = ${p.networkid}`,
        ],
      },
      (read, ids) => {
        const secondary = secondaryRows(read, [vm.id])
        return (nicRows(read, [vm.id]).get(vm.id) ?? [])
          .filter(nic => ids.includes(nic.id))
          .map(nic => ({ ...nicFields(nic, secondary.get(nic.id) ?? []), virtualmachineid: vm.uuid }))
      },
    )
  },
})
