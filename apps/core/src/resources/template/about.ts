import { requireAccess } from '#kernel/access.ts'
import type { Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import type { Row } from '#ports/db.ts'

export type ImageKind = 'template' | 'iso'

export const kindOf = ({ format }: Pick<Row<'template'>, 'format'>): ImageKind =>
  format === 'ISO' ? 'iso' : 'template'

const words = { template: 'template', iso: 'ISO' } as const

/** The image of a command, which the caller must own.
 *  @throws CloudError PARAM_ERROR when it is removed or of the other kind, ACCOUNT_ERROR when it belongs to others */
export function ownImage(
  { tx, caller }: Pick<Ctx, 'tx' | 'caller'>,
  id: number,
  kind: ImageKind,
): Row<'template'> {
  const image = living(tx, 'template', id, words[kind])
  requireAccess(tx, caller, image.accountId)
  if (kindOf(image) !== kind)
    throw invalid(`${image.name} is no ${words[kind]}; use the command for ${words[kindOf(image)]}s.`)
  return image
}

/** What the event of a command on an image says. */
export const about = (image: Row<'template'>, did: string) => ({
  description: `${did} ${words[kindOf(image)]} ${image.name}`,
  accountId: image.accountId,
  resourceType: image.format === 'ISO' ? 'Iso' : 'Template',
  resourceUuid: image.uuid,
})
