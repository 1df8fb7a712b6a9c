import type { ComponentType } from 'react'
import type { CommandName } from '@cloud/contract'
import type { Caller } from '#shared/engine/conditions.ts'
import type { Key } from '#shared/i18n/index.ts'
import { resources } from '#resources/index.ts'
import { madePages, type NavSection } from '../pages.ts'

export interface NavEntry {
  to: string
  label: Key
  icon: ComponentType<{ size?: number | string; stroke?: number | string }>
}

export interface NavGroup {
  section: NavSection
  entries: readonly NavEntry[]
}

const order: readonly NavGroup['section'][] = [
  'top',
  'compute',
  'storage',
  'network',
  'infrastructure',
  'identity',
  'activity',
  'settings',
  'api',
]

/** What this caller can reach: by what the server lets them call, and by role until that is known. */
export function navigation(caller: Caller, can: (command: CommandName) => boolean): NavGroup[] {
  const made = madePages.flatMap(page =>
    page.section && page.icon && (page.role?.(caller) ?? true) && (page.needs ?? []).every(can)
      ? [{ section: page.section, to: page.path, label: page.title, icon: page.icon }]
      : [],
  )
  const declared = resources.flatMap(r =>
    !r.nested && r.alone && (r.role?.(caller) ?? true) && can(r.list)
      ? [{ section: r.section, to: `/${r.path}`, label: `resource.${r.name}` as const, icon: r.icon }]
      : [],
  )
  return order
    .map(section => ({ section, entries: [...made, ...declared].filter(entry => entry.section === section) }))
    .filter(group => group.entries.length > 0)
}
