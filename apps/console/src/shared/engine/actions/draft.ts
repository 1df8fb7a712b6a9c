import type { Field, FieldValue } from '#shared/form/fields.ts'
import type { Opened } from './opened.ts'

const keyOf = ({ resource, action, row }: Opened) =>
  `cloud.draft.${resource.name}.${action.id}.${row?.id ?? ''}`

/** What was typed into this form and neither sent nor discarded, in this tab; secrets are never kept. */
export function readDraft(opened: Opened, fields: readonly Field[]): Readonly<Record<string, FieldValue>> {
  const stored = sessionStorage.getItem(keyOf(opened))
  if (!stored) return {}
  const known = new Set(fields.filter(f => f.kind !== 'secret').map(f => f.name))
  const typed = JSON.parse(stored) as Record<string, FieldValue>
  return Object.fromEntries(Object.entries(typed).filter(([name]) => known.has(name)))
}

export function keepDraft(
  opened: Opened,
  fields: readonly Field[],
  values: Readonly<Record<string, FieldValue>>,
): void {
  const changed = fields.filter(
    f => f.kind !== 'secret' && JSON.stringify(values[f.name]) !== JSON.stringify(f.initial),
  )
  if (changed.length === 0) return dropDraft(opened)
  sessionStorage.setItem(
    keyOf(opened),
    JSON.stringify(Object.fromEntries(changed.map(f => [f.name, values[f.name]]))),
  )
}

export const dropDraft = (opened: Opened): void => sessionStorage.removeItem(keyOf(opened))
