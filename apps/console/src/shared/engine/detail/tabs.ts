import { annotationKinds, type AnnotationKind, type CommandName } from '@cloud/contract'
import { commands } from 'virtual:commands'
import type { Key } from '#shared/i18n/index.ts'
import type { Caller } from '../conditions.ts'
import type { Resource, ResourceRow } from '../declare.ts'
import type { ReadCommand } from '../declaration.ts'
import { resourceNamed, resourceOf } from '../registry.ts'
import { isRootAdmin } from '../roles.ts'

/** A list that belongs to a row. */
export interface RelatedTab {
  /** in the address */
  name: string
  label: Key
  resource: Resource
  among: Readonly<Record<string, unknown>>
}

export function tabsOf(
  resource: Resource,
  row: ResourceRow,
  caller: Caller,
  can: (command: CommandName) => boolean,
): RelatedTab[] {
  const related = Object.entries(resource.related).flatMap(([list, by]): RelatedTab[] => {
    const other = resourceOf(list as ReadCommand)
    if (!other || !by || !can(other.list) || other.role?.(caller) === false) return []
    const among = typeof by === 'string' ? { [by]: row.id } : by(row)
    if (!among) return []
    return [{ name: other.path, label: `resource.${other.name}`, resource: other, among }]
  })
  const parts = (resource.parts ?? []).map((name): RelatedTab => {
    const part = resourceNamed(name)
    return { name: part.path, label: `resource.${name}`, resource: part, among: { [part.by]: row.id } }
  })
  const comments = resourceOf('listAnnotations')
  const entitytype = annotatedAs(resource, row, caller)
  if (comments && entitytype && can('listAnnotations'))
    parts.push({
      name: comments.path,
      label: `resource.${comments.name}`,
      resource: comments,
      among: { entitytype, entityid: row.id },
    })
  const tags = resourceOf('listTags')
  if (resource.tagged && tags && can('listTags'))
    parts.push({
      name: tags.path,
      label: `resource.${tags.name}`,
      resource: tags,
      among: { resourcetype: resource.tagged, resourceid: row.id, listall: true },
    })
  related.push(...parts)
  const events = resourceOf('listEvents')
  const among = eventsOf(resource, row)
  if (!events || !among || !can('listEvents')) return related
  return [...related, { name: events.path, label: `resource.${events.name}`, resource: events, among }]
}

/** What a row is annotated as; undefined where it is not, or the caller may not. */
function annotatedAs({ annotated }: Resource, row: ResourceRow, caller: Caller): AnnotationKind | undefined {
  if (!annotated || isRootAdmin(caller)) return annotated
  return isOwn(row, caller) && !('rootOnly' in annotationKinds[annotated]) ? annotated : undefined
}

/** Lists also show what others share, which is theirs: to a user by its owner, to an administrator what is for everybody. */
function isOwn({ account, projectid, ispublic, domainid }: ResourceRow, caller: Caller): boolean {
  if (projectid !== undefined) return true
  if (caller.roleType === 'User') return account === caller.account
  return account !== undefined && (ispublic !== true || domainid === caller.domainid)
}

/** What finds the events of a row; undefined where the cloud keeps none. */
export function eventsOf(
  resource: Resource,
  row: ResourceRow,
): Readonly<Record<string, unknown>> | undefined {
  if (resource.events === false) return undefined
  const resourcetype = resource.events ?? commands[resource.list]?.resourceType
  return resourcetype === undefined ? undefined : { resourceid: row.id, resourcetype }
}
