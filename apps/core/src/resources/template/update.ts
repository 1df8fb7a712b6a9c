import type { Input } from '@cloud/contract'
import { isAdmin } from '#kernel/caller.ts'
import type { Ctx } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { writeEvent } from '#kernel/events.ts'
import { detailsOf } from '#kernel/maps.ts'
import type { Row } from '#ports/db.ts'
import { about, ownImage, type ImageKind } from './about.ts'

export const updateParams = [
  'id',
  'name',
  'displaytext',
  'ostypeid',
  'arch',
  'bootable',
  'cleanupdetails',
  'details',
  'isdynamicallyscalable',
  'passwordenabled',
  'requireshvm',
  'sortkey',
  'sshkeyenabled',
] as const

type Given = Pick<Input<'updateTemplate'>, (typeof updateParams)[number] | 'templatetag'>

/** Changes what people read of an image and what new instances of it get. */
export function updateImage(ctx: Ctx, p: Given, kind: ImageKind): void {
  const { tx, caller, changes } = ctx
  const image = ownImage(ctx, p.id, kind)
  if (p.sortkey !== undefined && !isAdmin(caller))
    throw denied('Only administrators order the list of images.')
  if (p.cleanupdetails && p.details)
    throw invalid('Give either details, or cleanupdetails=true to take all of them away.')
  const flag = (value: boolean | undefined) => (value === undefined ? undefined : value ? 1 : 0)
  const wanted: { [K in keyof Row<'template'>]?: Row<'template'>[K] | undefined } = {
    name: p.name,
    displayText: p.displaytext,
    osTypeId: p.ostypeid,
    arch: p.arch,
    bootable: flag(p.bootable),
    dynamicallyScalable: flag(p.isdynamicallyscalable),
    passwordEnabled: flag(p.passwordenabled),
    requiresHvm: flag(p.requireshvm),
    sshKeyEnabled: flag(p.sshkeyenabled),
    sortKey: p.sortkey,
    templateTag: p.templatetag,
    details: p.cleanupdetails ? null : p.details && JSON.stringify(detailsOf(p.details)),
  }
  const patch = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
  if (Object.keys(patch).length > 0) tx.update('template', image.id, patch)
  const type = kind === 'iso' ? 'ISO.UPDATE' : 'TEMPLATE.UPDATE'
  writeEvent(tx, ctx, { type, userId: caller.userId, ...about(tx.row('template', image.id), 'updated') })
  changes.emit(tx, kind, image.uuid)
}
