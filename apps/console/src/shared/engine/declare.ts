import { commands } from 'virtual:commands'
import type { CommandName, Entity } from '@cloud/contract'
import type { Named } from '#shared/i18n/index.ts'
import type { Caller } from './conditions.ts'
import type { ActionSpec, Declaration, FieldSpec, Options, ReadCommand, Text, Unit } from './declaration.ts'

export type ResourceRow = Readonly<Record<string, unknown>> & { readonly id: string }

/** A declaration as the engine walks it: names are checked by now, so they are plain strings. */
export interface Resource extends Omit<
  Declaration<'listZones'>,
  | 'list'
  | 'columns'
  | 'sort'
  | 'moreColumns'
  | 'states'
  | 'fixed'
  | 'details'
  | 'filters'
  | 'units'
  | 'words'
  | 'labels'
  | 'names'
  | 'groups'
  | 'related'
  | 'actions'
  | 'title'
  | 'key'
  | 'idParam'
  | 'inside'
  | 'by'
  | 'tree'
> {
  name: Named<'resource'>
  list: ReadCommand
  title: (row: ResourceRow) => string
  key: ((row: Readonly<Record<string, unknown>>) => string) | undefined
  idParam: string | undefined
  inside: string | undefined
  by: string
  tree: { children: ReadCommand; holds: string; root: (caller: Caller) => string | undefined } | undefined
  /** its list can be asked for as a whole */
  alone: boolean
  columns: readonly Named<'field'>[]
  sort: string | undefined
  moreColumns: readonly Named<'field'>[]
  states: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** field of the row's own state */
  state: string | undefined
  fixed: (caller: Caller) => Readonly<Record<string, unknown>>
  details: Readonly<Record<string, readonly string[] | true>> | undefined
  filters: Readonly<Record<string, Options | 'pick' | 'yesno'>>
  units: Readonly<Record<string, Unit>>
  words: Readonly<Record<string, (value: string, row: ResourceRow) => string>>
  labels: Readonly<Record<string, Named<'field'>>>
  names: Readonly<Record<string, ReadCommand>>
  groups: Readonly<Partial<Record<Named<'group'>, readonly Named<'field'>[]>>>
  related: Readonly<
    Partial<
      Record<ReadCommand, string | ((row: ResourceRow) => Readonly<Record<string, unknown>> | undefined)>
    >
  >
  actions: readonly Action[]
}

export interface Action extends Omit<
  ActionSpec<CommandName, ResourceRow>,
  'fields' | 'set' | 'also' | 'scope' | 'once'
> {
  /** name in the catalogue and in addresses: unique in its resource */
  id: Named<'action'>
  command: CommandName
  fields: Readonly<Record<string, FieldSpec<ResourceRow>>>
  set: Readonly<Record<string, unknown>>
  also: (row: ResourceRow) => Readonly<Record<string, unknown>>
  scope: ((among: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>) | undefined
  once: readonly Named<'field'>[]
}

/** Declares what a resource is; list, detail, forms, pickers and navigation follow from it.
 *  A command, parameter, field or state that the contract does not know does not compile. */
export function resource<L extends ReadCommand>(name: Named<'resource'>, d: Declaration<L>): Resource {
  return made(name, d)
}

/** The same for what has no list of its own: its rows stand in a field of another's. */
export function partOf<L extends ReadCommand, const F extends Text<Entity<L>>>(
  name: Named<'resource'>,
  d: Declaration<L, InsideOf<L, F>> & { inside: F },
): Resource {
  return made(name, d)
}

type InsideOf<L extends ReadCommand, F extends keyof Entity<L>> =
  NonNullable<Entity<L>[F]> extends readonly (infer One)[] ? One : NonNullable<Entity<L>[F]>

function made(name: Named<'resource'>, d: object): Resource {
  // the edge where checked names become plain strings
  const given = d as Given
  const params = commands[given.list]?.params ?? {}
  const single = given.inside === undefined && params['id']?.type === 'uuid' ? 'id' : undefined
  return {
    ...unsaid,
    idParam: single,
    // what a list asks for is either fixed by the declaration or comes from the thing that the rows belong to
    alone:
      given.inside === undefined &&
      (given.fixed !== undefined || !Object.values(params).some(p => p.required)),
    ...given,
    name,
    state: Object.keys(given.states ?? {})[0],
    actions: Object.entries(given.actions).flatMap(([command, specs]) =>
      [specs].flat().map(spec => toAction(command as CommandName, spec)),
    ),
  }
}

/** What a declaration that says nothing of it means. */
const unsaid = {
  title: nameOf,
  moreColumns: [],
  states: {},
  fixed: () => ({}),
  details: undefined,
  filters: {},
  units: {},
  words: {},
  labels: {},
  names: {},
  related: {},
  key: undefined,
  sort: undefined,
  idParam: undefined,
  inside: undefined,
  by: 'id',
  tree: undefined,
} satisfies Partial<Resource>

type Given = Omit<Resource, keyof typeof unsaid | 'name' | 'state' | 'actions' | 'alone'> &
  Partial<Pick<Resource, keyof typeof unsaid>> & {
    actions: Record<string, GivenAction | readonly GivenAction[]>
  }
type GivenAction = Omit<Partial<Action>, 'id' | 'command'>

const toAction = (command: CommandName, spec: GivenAction): Action => ({
  fields: {},
  set: {},
  also: () => ({}),
  scope: undefined,
  once: [],
  ...spec,
  id: spec.as ?? (command as Named<'action'>),
  command,
})

/** What a row calls itself: the first of the API's naming fields that is filled. */
export function nameOf(row: ResourceRow): string {
  for (const field of ['displayname', 'name', 'username', 'description', 'displaytext']) {
    const value = row[field]
    if (typeof value === 'string' && value !== '') return value
  }
  return row.id
}
