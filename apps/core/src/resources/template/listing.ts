import type { Entity, Input } from '@cloud/contract'
import { sql } from 'kysely'
import { isAdmin } from '#kernel/caller.ts'
import type { ReadCtx } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { accountScope } from '#kernel/scope.ts'
import type { Rows } from '#kernel/wire.ts'
import type { ImageKind } from './about.ts'
import { templateView } from './view.ts'
import { visible, type TemplateFilter } from './visible.ts'

export const listParams = [
  'id',
  'name',
  'keyword',
  'zoneid',
  'hypervisor',
  'isready',
  'arch',
  'oscategoryid',
  'storageid',
  'imagestoreid',
  'tags',
  'account',
  'domainid',
  'listall',
  'isrecursive',
  'page',
  'pagesize',
] as const

type Given = Pick<Input<'listTemplates'>, (typeof listParams)[number]> &
  Partial<
    Pick<Input<'listTemplates'>, 'ids' | 'templatetype' | 'isvnf' | 'forcks'> &
      Pick<Input<'listIsos'>, 'bootable' | 'ispublic'>
  >

/** Templates or ISOs that a filter shows to the caller, one entry for each zone that they are in. */
export function listImages(
  ctx: ReadCtx,
  p: Given,
  filter: TemplateFilter,
  kind: ImageKind,
): Rows<Entity<'listTemplates'>> {
  const store = p.imagestoreid === undefined ? undefined : ctx.read.row('imageStore', p.imagestoreid)
  const zoneId = p.zoneid ?? store?.zoneId ?? undefined
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
        kind === 'iso' ? sql`format = 'ISO'` : sql`format != 'ISO'`,
        visible(filter, ctx.caller, own),
        p.name !== undefined && sql`name = ${p.name}`,
        p.hypervisor !== undefined && sql`lower(hypervisor) = lower(${p.hypervisor})`,
        p.templatetype !== undefined && sql`templateType = ${p.templatetype}`,
        // no template here is an appliance or a Kubernetes node
        (p.isvnf === true || p.forcks === true) && sql`false`,
        p.arch !== undefined && sql`arch = ${p.arch}`,
        p.bootable !== undefined && sql`bootable = ${p.bootable ? 1 : 0}`,
        p.ispublic !== undefined && sql`isPublic = ${p.ispublic ? 1 : 0}`,
        p.oscategoryid !== undefined &&
          sql`osTypeId in (select id from osType where categoryId = ${p.oscategoryid})`,
        p.zoneid !== undefined &&
          sql`id in (select templateId from templateZone where zoneId = ${p.zoneid} and removed is null)`,
        p.imagestoreid !== undefined &&
          sql`id in (select templateId from templateZone where imageStoreId = ${p.imagestoreid} and removed is null)`,
        // primary storage has an image since the first disk was made of it there
        p.storageid !== undefined &&
          sql`id in (select templateId from volume where poolId = ${p.storageid} and removed is null)`,
        (p.isready ?? filter.endsWith('executable')) && ready,
        p.isready === false && sql`not (${ready})`,
        // a hypervisor that nobody drives here has templates that nobody can use
        !ctx.drivers.has('KVM') &&
          sql`(hypervisor is null or templateType != 'SYSTEM' or ${p.id ?? null} is not null
            or hypervisor in (select value from json_each(${JSON.stringify([...ctx.drivers.keys()])})))`,
      ],
    },
    (read, ids) => templateView(read, ids, zoneId).map(seenBy(ctx)),
  )
}

type Image = Entity<'listTemplates'>

/** How an image came to be where it is concerns its owner and administrators alone. */
function seenBy({ caller, read }: ReadCtx): (image: Image) => Image {
  if (isAdmin(caller)) return image => image
  const home = read.row('domain', caller.domainId).uuid
  return image => {
    if (image.account === caller.accountName && image.domainid === home) return image
    const { status: _status, downloaddetails, ...rest } = image
    const places = (downloaddetails ?? []).map(
      ({ datastoreId: _id, datastoreRole: _role, ...place }) => place,
    )
    return { ...rest, downloaddetails: places }
  }
}
