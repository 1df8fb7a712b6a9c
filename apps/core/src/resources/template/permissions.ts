import type { Entity, Input } from '@cloud/contract'
import { sql } from 'kysely'
import { requireAccess } from '#kernel/access.ts'
import { isAdmin, type Caller } from '#kernel/caller.ts'
import type { Ctx, ReadCtx } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { writeEvent } from '#kernel/events.ts'
import { living } from '#kernel/living.ts'
import { accountNamed } from '#kernel/scope.ts'
import type { Read } from '#ports/db.ts'
import { about, ownImage, type ImageKind } from './about.ts'

export const permissionParams = ['id', 'ispublic', 'isfeatured', 'isextractable', 'op', 'accounts'] as const

type Given = Pick<Input<'updateTemplatePermissions'>, (typeof permissionParams)[number]>

/** Says who may use an image: everybody, or single accounts of the owner's domain. */
export function updatePermissions(ctx: Ctx, p: Given, kind: ImageKind): void {
  const { tx, caller, changes } = ctx
  const image = ownImage(ctx, p.id, kind)
  if (image.templateType === 'SYSTEM') throw invalid(`The template ${image.name} is the system's alone.`)
  if (p.isfeatured !== undefined && !isAdmin(caller)) throw denied('Only administrators feature images.')
  const flag = (value: boolean) => (value ? 1 : 0)
  tx.update('template', image.id, {
    ...(p.ispublic !== undefined && { isPublic: flag(p.ispublic) }),
    ...(p.isfeatured !== undefined && { isFeatured: flag(p.isfeatured) }),
    ...(p.isextractable !== undefined && { isExtractable: flag(p.isextractable) }),
  })
  share(ctx, image, p.op, p.accounts)
  const type = kind === 'iso' ? 'ISO.UPDATE' : 'TEMPLATE.UPDATE'
  writeEvent(tx, ctx, { type, userId: caller.userId, ...about(image, 'changed who may use') })
  changes.emit(tx, kind, image.uuid)
}

function share(
  { tx }: Ctx,
  image: { id: number; accountId: number },
  op: string | undefined,
  accounts: readonly string[] | undefined,
): void {
  if (op === undefined) {
    if (accounts) throw invalid('Say what to do with the accounts: op=add or op=remove.')
    return
  }
  const { domainId } = tx.row('account', image.accountId)
  const ids = (accounts ?? []).map(name => accountNamed(tx, name, domainId))
  switch (op) {
    case 'add':
      for (const id of ids)
        tx.run(
          sql`insert or ignore into templatePermission (templateId, accountId) values (${image.id}, ${id})`,
        )
      return
    case 'remove':
      for (const id of ids)
        tx.run(sql`delete from templatePermission where templateId = ${image.id} and accountId = ${id}`)
      return
    case 'reset':
      tx.update('template', image.id, { isPublic: 0, isFeatured: 0 })
      tx.run(sql`delete from templatePermission where templateId = ${image.id}`)
      return
    default:
      throw invalid(`${op} is nothing that can be done with permissions; use add, remove or reset.`)
  }
}

/** Who may use an image, as its owner sees it; root admins see that of every image. */
export function permissionsOf({ read, caller }: ReadCtx, id: number): Entity<'listTemplatePermissions'> {
  const image = living(read, 'template', id, 'image')
  requireAccess(read, caller, image.accountId)
  const { domainId } = read.row('account', image.accountId)
  const accounts = read.all(
    sql<{ name: string }>`
      select a.name from templatePermission p join account a on a.id = p.accountId
      where p.templateId = ${id} and a.removed is null order by a.name`,
  )
  return {
    id: image.uuid,
    ispublic: image.isPublic === 1,
    domainid: read.row('domain', domainId).uuid,
    ...(accounts.length > 0 && { account: accounts.map(account => account.name) }),
  }
}

/** Everybody may use what is public; single accounts what is shared with them. */
export function mayUse(read: Read, id: number, caller: Pick<Caller, 'accountId'>): boolean {
  const { isPublic, templateType } = read.row('template', id)
  if (templateType === 'SYSTEM') return false
  if (isPublic === 1) return true
  const given = sql`select 1 from templatePermission where templateId = ${id} and accountId = ${caller.accountId}`
  return read.get(given) !== undefined
}
