import type { ComponentType } from 'react'
import type { CommandName, Entity, ListCommand, Params } from '@cloud/contract'
import type { Key, Named } from '#shared/i18n/index.ts'
import type { Caller, Condition } from './conditions.ts'

export type ReadCommand = ListCommand & CommandName
type Text<T> = Extract<keyof T, string>
/** Fields of a row that have a label in the catalogue. */
export type FieldOf<Row> = Text<Row> & Named<'field'>
type ParamOf<C extends CommandName> = Text<Params<C>> & Named<'field'>

export type Section = 'compute' | 'storage' | 'infrastructure' | 'identity' | 'activity'
export type Unit = 'bytes' | 'MiB' | 'MHz' | 'GiB'
export type Danger = 'confirm' | 'name'
export type Options = readonly string[]

/** What the contract cannot say about one field of a form. */
export interface FieldSpec<Row> {
  /** the API takes only these words */
  options?: Options
  /** shown before the reader has chosen */
  initial?: string | boolean | number
  /** the value that an edit starts from; the row's field of the same name when absent */
  from?: (row: Row) => unknown
  /** folded under "More options" */
  more?: true
  /** hidden while typing */
  secret?: true
  /** asked for even though the API could do without */
  required?: true
  multiline?: true
  /** the number is typed in this unit; bytes go out as bytes */
  unit?: Unit
  help?: Key
  /** parameters for the list behind a picker, from what is filled in so far */
  among?: (
    values: Readonly<Record<string, unknown>>,
    row: Row | undefined,
  ) => Readonly<Record<string, unknown>>
}

export interface ActionSpec<C extends CommandName, Row> {
  /** its name in the catalogue when the command alone does not say it */
  as?: Named<'action'>
  /** on the list as a whole rather than on a row */
  on?: 'list'
  /** what the form asks for, in order; none: the action needs only the row */
  fields?: { readonly [P in ParamOf<C>]?: FieldSpec<Row> }
  /** parameters that are always sent */
  set?: Partial<Params<C>>
  /** parameters from the row beside its id */
  with?: (row: Row) => Partial<Params<C>>
  when?: Condition<Row>
  /** who is offered it, beside what listApis says */
  role?: (caller: Caller) => boolean
  danger?: Danger
  /** sentence that says what will happen */
  warning?: Key
  /** a page does this better than a form */
  page?: string
  /** the row is gone afterwards */
  removes?: true
  /** may be done to many rows at once */
  bulk?: true
  /** among the first buttons rather than in the menu */
  primary?: true
}

/** Several actions may use one command: `updateZone` edits, enables and disables. */
export type Actions<Row> = {
  readonly [C in CommandName]?: ActionSpec<C, Row> | readonly ActionSpec<C, Row>[]
}

export interface Declaration<L extends ReadCommand, Row = Entity<L>> {
  list: L
  /** first part of its address, and of its rows' */
  path: string
  section: Section
  icon: ComponentType<{ size?: number | string; stroke?: number | string }>
  /** shown in the navigation only to these, until listApis has come */
  role?: (caller: Caller) => boolean
  /** not in the navigation: reached through other things */
  nested?: true
  /** what a row is called */
  title?: (row: Row) => string
  columns: readonly FieldOf<Row>[]
  /** offered by the column chooser, not shown at first */
  moreColumns?: readonly FieldOf<Row>[]
  /** fields that hold states; the first is the row's own */
  states?: { readonly [F in Text<Row>]?: Readonly<Record<string, unknown>> }
  /** parameters that every call of the list carries */
  fixed?: (caller: Caller) => Partial<Params<L>>
  filters?: { readonly [P in ParamOf<L>]?: Options | 'pick' | 'yesno' }
  units?: { readonly [F in Text<Row>]?: Unit }
  groups: { readonly [G in Named<'group'>]?: readonly FieldOf<Row>[] }
  /** lists that belong to a row, by the parameter that takes its id or by several */
  related?: { readonly [R in ReadCommand]?: Text<Params<R>> | ((row: Row) => Partial<Params<R>>) }
  /** elsewhere a field of this name (left) means one of these, by the id in the other (right) */
  refs?: Readonly<Record<string, string>>
  /** resource type of its events, where the contract does not say */
  events?: string | false
  actions: Actions<Row>
  /** pages made by hand in place of the engine's */
  pages?: { list?: Page; detail?: Page }
}

/** A page's module: `Component` is what the router shows. */
export type Page = () => Promise<{ Component: ComponentType }>

export type ResourceRow = Readonly<Record<string, unknown>> & { readonly id: string }

/** A declaration as the engine walks it: names are checked by now, so they are plain strings. */
export interface Resource extends Omit<
  Declaration<'listZones'>,
  | 'list'
  | 'columns'
  | 'moreColumns'
  | 'states'
  | 'fixed'
  | 'filters'
  | 'units'
  | 'groups'
  | 'related'
  | 'actions'
  | 'title'
> {
  name: Named<'resource'>
  list: ReadCommand
  title: (row: ResourceRow) => string
  columns: readonly Named<'field'>[]
  moreColumns: readonly Named<'field'>[]
  states: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** field of the row's own state */
  state: string | undefined
  fixed: (caller: Caller) => Readonly<Record<string, unknown>>
  filters: Readonly<Record<string, Options | 'pick' | 'yesno'>>
  units: Readonly<Record<string, Unit>>
  groups: Readonly<Partial<Record<Named<'group'>, readonly Named<'field'>[]>>>
  related: Readonly<
    Partial<Record<ReadCommand, string | ((row: ResourceRow) => Readonly<Record<string, unknown>>)>>
  >
  actions: readonly Action[]
}

export interface Action extends Omit<ActionSpec<CommandName, ResourceRow>, 'fields' | 'set' | 'with'> {
  /** name in the catalogue and in addresses: unique in its resource */
  id: Named<'action'>
  command: CommandName
  fields: Readonly<Record<string, FieldSpec<ResourceRow>>>
  set: Readonly<Record<string, unknown>>
  with: (row: ResourceRow) => Readonly<Record<string, unknown>>
}

/** Declares what a resource is; list, detail, forms, pickers and navigation follow from it.
 *  A command, parameter, field or state that the contract does not know does not compile. */
export function resource<L extends ReadCommand>(name: Named<'resource'>, d: Declaration<L>): Resource {
  // the edge where checked names become plain strings
  const given = d as unknown as Given
  return {
    ...unsaid,
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
  filters: {},
  units: {},
  related: {},
} satisfies Partial<Resource>

type Given = Omit<Resource, keyof typeof unsaid | 'name' | 'state' | 'actions'> &
  Partial<Pick<Resource, keyof typeof unsaid>> & {
    actions: Record<string, GivenAction | readonly GivenAction[]>
  }
type GivenAction = Omit<Partial<Action>, 'id' | 'command'>

const toAction = (command: CommandName, spec: GivenAction): Action => ({
  fields: {},
  set: {},
  with: () => ({}),
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
