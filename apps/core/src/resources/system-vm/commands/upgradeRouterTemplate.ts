import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { Rows } from '#kernel/wire.ts'
import { accountNamed } from '#kernel/scope.ts'
import { systemTemplate } from '../../template/index.ts'
import { routerVm } from '../accept.ts'
import { replace } from '../jobs/replace-router.ts'
import type { Row } from '#ports/db.ts'

export const upgradeRouterTemplate = command('upgradeRouterTemplate', {
  params: ['id', 'clusterid', 'podid', 'zoneid', 'account', 'domainid'],
  description: 'Makes running routers of an older system template anew; those of the present one stay.',
  run(ctx, p) {
    const { tx } = ctx
    if (p.account !== undefined && p.domainid === undefined) throw invalid('Give domainid with account.')
    const owner = p.account === undefined ? null : accountNamed(tx, p.account, p.domainid ?? 0)
    const ids = [p.id, p.clusterid, p.podid, p.zoneid, p.account, p.domainid]
    if (ids.every(id => id === undefined))
      throw invalid('Say which routers: give id, clusterid, podid, zoneid, or domainid and account.')
    if (p.id !== undefined) routerVm(tx, 'upgradeRouterTemplate', p.id)
    const routers = tx.all(
      sql<Row<'vm'>>`
        select v.* from vm v join account a on a.id = v.accountId left join host h on h.id = v.hostId
        where v.kind = 'DomainRouter' and v.removed is null and v.state = 'Running'
          and v.id = coalesce(${p.id ?? null}, v.id) and v.zoneId = coalesce(${p.zoneid ?? null}, v.zoneId)
          and (${p.podid ?? null} is null or v.podId = ${p.podid ?? null})
          and (${p.clusterid ?? null} is null or h.clusterId = ${p.clusterid ?? null})
          and a.domainId = coalesce(${p.domainid ?? null}, a.domainId) and a.id = coalesce(${owner}, a.id)
        order by v.id`,
    )
    const old = routers.filter(vm => vm.templateId !== systemTemplate(tx, vm.hypervisor)?.id)
    return new Rows(
      old.map(vm => {
        replace(tx, ctx, vm.id)
        const job = tx.get(
          sql<{
            uuid: string
          }>`select uuid from job where serial = ${`vm:${vm.id}`} order by id desc limit 1`,
        )
        return { jobid: job?.uuid, jobstatus: 0 }
      }),
    )
  },
})
