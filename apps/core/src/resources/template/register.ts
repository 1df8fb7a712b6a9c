import { sql } from 'kysely'
import { accountTypes, isAdmin, isRootAdmin } from '#kernel/caller.ts'
import type { Ctx } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { writeEvent } from '#kernel/events.ts'
import { reserve } from '#kernel/limits.ts'
import { living } from '#kernel/living.ts'
import { ownerOf } from '#kernel/scope.ts'
import { osTypeNamed } from '../guest-os/index.ts'
import { about } from './about.ts'
import { place, spreadTemplates } from './jobs/download.ts'
import { storeIn } from './stores.ts'
import { insertTemplate, type NewTemplate } from './store.ts'

/** What an image may be called in all its commands. */
const unknownOs = 'Other (64-bit)'

type Given = Omit<NewTemplate, 'accountId' | 'osTypeId' | 'templateType' | 'displayText'> & {
  displayText: string | undefined
  osTypeId: number | undefined
  account: { account?: string; domainid?: number }
  /** -1 among them: every zone */
  zoneIds: readonly number[]
}

/** Writes down an image that is to be brought, and begins to.
 *  @returns its internal id
 *  @throws CloudError PARAM_ERROR, ACCOUNT_ERROR, RESOURCE_ALLOCATION_ERROR; INTERNAL_ERROR when a zone has no secondary storage */
export function register(ctx: Ctx, given: Given): number {
  const { tx, caller } = ctx
  const { account, zoneIds, displayText, osTypeId, ...image } = given
  const everywhere = zoneIds.length === 0 || zoneIds.includes(-1)
  if (everywhere && !isRootAdmin(caller))
    throw denied('Only root admins may bring an image into every zone; give zoneid.')
  if (everywhere && zoneIds.length > 1) throw invalid('Give either every zone (-1) or some, not both.')
  const accountId = ownerOf(tx, caller, account)
  reserve(ctx, accountId, { template: 1 })
  const id = insertTemplate(tx, ctx, {
    ...image,
    displayText: displayText ?? image.name,
    osTypeId: osTypeId ?? osTypeNamed(tx, unknownOs) ?? null,
    accountId,
    templateType: 'USER',
    isFeatured: (image.isFeatured ?? false) && isAdmin(caller),
    crossZones: everywhere,
  })
  const stores = everywhere ? [] : new Set(zoneIds)
  for (const zoneId of stores) {
    const { name, allocationState } = living(tx, 'zone', zoneId, 'zone')
    if (allocationState !== 'Enabled' && caller.accountType !== accountTypes.admin)
      throw denied(`The zone ${name} is disabled; wait until it is enabled.`)
    place(tx, ctx, id, { id: storeIn(tx, zoneId), zoneId })
  }
  if (everywhere) {
    for (const zone of tx.all(sql<{ id: number }>`select id from zone where removed is null`))
      spreadTemplates(tx, ctx, zone.id)
  }
  const template = tx.row('template', id)
  writeEvent(tx, ctx, {
    type: template.format === 'ISO' ? 'ISO.CREATE' : 'TEMPLATE.CREATE',
    userId: caller.userId,
    ...about(template, 'registered'),
  })
  ctx.changes.emit(tx, template.format === 'ISO' ? 'iso' : 'template', template.uuid)
  return id
}
