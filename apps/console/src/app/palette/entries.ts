import type { CommandName } from '@cloud/contract'
import { madePages } from '../pages.ts'
import { beginBulk } from '#shared/engine/bulk/open.ts'
import { bulkActions } from '#shared/engine/bulk/actions.ts'
import { begin } from '#shared/engine/actions/open.ts'
import { offered, reasonText } from '#shared/engine/actions/available.ts'
import type { Caller } from '#shared/engine/conditions.ts'
import type { Action, Resource, ResourceRow } from '#shared/engine/declare.ts'
import { tabsOf } from '#shared/engine/detail/tabs.ts'
import type { OnScreen } from '#shared/engine/on-screen.ts'
import { allResources, pathTo } from '#shared/engine/registry.ts'
import type { Key, Translate } from '#shared/i18n/index.ts'

/** One line of the palette. */
export interface Entry {
  id: string
  group: Key
  label: string
  /** what it is about, said beside it */
  hint?: string | undefined
  /** why it cannot be done now */
  why?: string | undefined
  /** a page to go to */
  to?: string | undefined
  /** something to do at once */
  run?: (() => void) | undefined
  /** an action whose thing must be chosen first */
  choose?: { resource: Resource; action: Action } | undefined
}

export interface Who {
  caller: Caller
  can: (command: CommandName) => boolean
  t: Translate
}

/** Everything that this caller can go to or do, what concerns the thing on screen first. */
export function entries(who: Who, screen: OnScreen | undefined): Entry[] {
  return [...(screen ? here(who, screen) : []), ...pages(who), ...makings(who), ...rowActions(who)]
}

function here(who: Who, { resource, row, rows = [], clear }: OnScreen): Entry[] {
  const { caller, can, t } = who
  if (row)
    return [
      ...offered(resource, row, caller, can, t).map(({ action, label, why }) => ({
        ...entry('here', resource, action, label),
        hint: resource.title(row),
        why,
        run: () => void begin({ resource, action, row }),
      })),
      ...tabsOf(resource, row, caller, can).map(tab => ({
        id: `tab ${tab.name}`,
        group: 'palette.here' as const,
        label: t(tab.label, { count: 2 }),
        hint: resource.title(row),
        to: pathTo(resource, row.id, tab.name),
      })),
    ]
  if (rows.length === 0) return []
  // what needs to know whose page this is, is begun there
  const actions = bulkActions(resource, caller, can).filter(action => !action.scope)
  return actions.map(action => {
    const reasons = rows.map(one => action.when?.(one, caller))
    const [first] = reasons
    return {
      ...entry('here', resource, action, t(`action.${action.id}`)),
      hint: t('bulk.marked', { count: rows.length }),
      why: reasons.every(Boolean) && first ? reasonText(t, first) : undefined,
      run: () => beginBulk({ resource, action, rows, onStart: clear ?? (() => undefined) }),
    }
  })
}

function pages({ caller, can, t }: Who): Entry[] {
  const made = madePages
    // the page of an action stands among the actions
    .filter(page => !page.title.startsWith('action.'))
    .filter(page => (page.role?.(caller) ?? true) && (page.needs ?? []).every(can))
    .map(page => ({ to: page.path, label: t(page.title, { count: 2 }) }))
  const lists = mine({ caller, can })
    .filter(r => r.alone)
    .map(r => ({
      to: pathTo(r),
      label: t(`resource.${r.name}`, { count: 2 }),
      hint: t(`section.${r.section}`),
    }))
  return [...made, ...lists].map(page => ({ id: `page ${page.to}`, group: 'palette.pages', ...page }))
}

function makings({ caller, can, t }: Who): Entry[] {
  return mine({ caller, can }).flatMap(resource =>
    offered(resource, undefined, caller, can, t)
      .filter(({ action }) => !action.scope)
      .map(({ action, label }) => ({
        ...entry('make', resource, action, label),
        hint: t(`resource.${resource.name}`, { count: 2 }),
        ...(action.page ? { to: action.page } : { run: () => void begin({ resource, action }) }),
      })),
  )
}

/** What can be done to things, each of which must then be chosen. */
export function rowActions({ caller, can, t }: Who): Entry[] {
  return mine({ caller, can }).flatMap(resource =>
    resource.actions
      .filter(
        action =>
          resource.alone && action.on !== 'list' && can(action.command) && (action.role?.(caller) ?? true),
      )
      .map(action => ({
        ...entry('do', resource, action, t(`action.${action.id}`)),
        hint: t(`resource.${resource.name}`, { count: 2 }),
        choose: { resource, action },
      })),
  )
}

/** The things that an action can be done to, as lines of their own. */
export function choices(
  { caller, t }: Who,
  chosen: NonNullable<Entry['choose']>,
  rows: readonly ResourceRow[],
): Entry[] {
  const { resource, action } = chosen
  return rows.map(row => {
    const reason = action.when?.(row, caller)
    return {
      id: row.id,
      group: `action.${action.id}`,
      label: resource.title(row),
      hint: row.id.slice(0, 8),
      why: reason && reasonText(t, reason),
      run: () => void begin({ resource, action, row }),
    }
  })
}

export const mine = ({ caller, can }: Pick<Who, 'caller' | 'can'>): Resource[] =>
  allResources().filter(r => can(r.list) && (r.role?.(caller) ?? true))

const entry = (group: 'here' | 'make' | 'do', resource: Resource, action: Action, label: string) => ({
  id: `${group} ${resource.name} ${action.id}`,
  group: `palette.${group}` as const,
  label,
})

/** Those that hold every word of the query, in their label or hint; labels that begin with it first, within
 *  their group's order. */
export function found(all: readonly Entry[], query: string): Entry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...all]
  const score = ({ label, hint = '' }: Entry): number => {
    const said = label.toLowerCase()
    if (!words.every(word => `${said} ${hint.toLowerCase()}`.includes(word))) return 0
    if (said.startsWith(query.toLowerCase().trim())) return 3
    return words.every(word => said.includes(word)) ? 2 : 1
  }
  const order = [...new Set(all.map(one => one.group))]
  return all
    .map(one => ({ one, points: score(one) }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => order.indexOf(a.one.group) - order.indexOf(b.one.group) || b.points - a.points)
    .map(({ one }) => one)
}
