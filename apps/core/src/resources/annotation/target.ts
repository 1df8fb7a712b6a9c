import { annotationKinds, type AnnotationKind } from '@cloud/contract'
import { sql } from 'kysely'
import { requireAccess } from '#kernel/access.ts'
import { isRootAdmin } from '#kernel/caller.ts'
import type { ReadCtx } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { entityOfType } from '#kernel/resource-types.ts'

export interface Annotated {
  type: string
  uuid: string
  /** who owns it; null for infrastructure */
  accountId: number | null
}

/** The thing that is annotated, which the caller must be allowed to operate.
 *  @throws CloudError PARAM_ERROR for an unknown type or thing, ACCOUNT_ERROR for what is not the caller's */
export function annotated(
  { read, caller, registry }: Pick<ReadCtx, 'read' | 'caller' | 'registry'>,
  entitytype: string | undefined,
  entityid: string | undefined,
): Annotated {
  const type = entitytype?.toUpperCase() ?? ''
  const kind = isKind(type) ? entityOfType(registry, annotationKinds[type].of) : undefined
  if (!isKind(type) || !kind || !entityid)
    throw invalid(
      `Say what the annotation is about: entityid, and as entitytype one of ${Object.keys(annotationKinds).join(', ')}.`,
    )
  const row = read.get(
    sql<{ id: number; uuid: string }>`select id, uuid from ${sql.table(kind.table)} where uuid = ${entityid}`,
  )
  if (!row) throw invalid(`There is no ${type} with the id ${entityid}; refresh the list.`)
  const accountId = kind.owner(read, row.id)
  if ((accountId === null || 'rootOnly' in annotationKinds[type]) && !isRootAdmin(caller))
    throw denied(`Only root admins may annotate a ${type}.`)
  if (accountId !== null) requireAccess(read, caller, accountId)
  return { type, uuid: row.uuid, accountId }
}

const isKind = (type: string): type is AnnotationKind => Object.hasOwn(annotationKinds, type)
