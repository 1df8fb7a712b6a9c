import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { accountScope } from '#kernel/scope.ts'
import { templateView } from '../view.ts'
import { templateFilter, visible } from '../visible.ts'

export const listTemplates = command('listTemplates', {
  description: 'Lists templates, one entry for each zone that a template is in.',
  params: [
    'templatefilter',
    'id',
    'ids',
    'name',
    'keyword',
    'zoneid',
    'hypervisor',
    'isready',
    'templatetype',
    'arch',
    'oscategoryid',
    'account',
    'domainid',
    'listall',
    'isrecursive',
    'page',
    'pagesize',
  ],
  run(ctx, p) {
    const filter = templateFilter(p.templatefilter)
    const own = accountScope(ctx.read, ctx.caller, p, sql.ref('accountId'))
    const ready = sql`id in (select templateId from templateZone where downloadState = 'DOWNLOADED' and removed is null
      and (${p.zoneid ?? null} is null or zoneId = ${p.zoneid ?? null}))`
    return listOf(
      ctx,
      {
        table: 'template',
        params: p,
        keyword: ['name', 'displayText'],
        order: sql`sortKey, id`,
        where: [
          sql`format != 'ISO'`,
          visible(filter, ctx.caller, own),
          p.name !== undefined && sql`name = ${p.name}`,
          p.hypervisor !== undefined && sql`lower(hypervisor) = lower(${p.hypervisor})`,
          p.templatetype !== undefined && sql`templateType = ${p.templatetype}`,
          p.arch !== undefined && sql`arch = ${p.arch}`,
          p.oscategoryid !== undefined &&
            sql`osTypeId in (select id from osType where categoryId = ${p.oscategoryid})`,
          p.zoneid !== undefined &&
            sql`id in (select templateId from templateZone where zoneId = ${p.zoneid} and removed is null)`,
          (p.isready ?? filter.endsWith('executable')) && ready,
          p.isready === false && sql`not (${ready})`,
          // a hypervisor that nobody drives here has templates that nobody can use
          !ctx.drivers.has('KVM') &&
            sql`(hypervisor is null or templateType != 'SYSTEM' or ${p.id ?? null} is not null
            or hypervisor in (select value from json_each(${JSON.stringify([...ctx.drivers.keys()])})))`,
        ],
      },
      (read, ids) => templateView(read, ids, p.zoneid),
    )
  },
})
