import type { ComponentType } from 'react'
import type { RowsCommand } from '@cloud/client'
import type { AnnotationKind, CommandName, Entity, Params } from '@cloud/contract'
import type { Row as AnyRow } from '#shared/api/lists.ts'
import type { FieldKind } from '#shared/form/fields.ts'
import type { Key, Named, Translate } from '#shared/i18n/index.ts'
import type { Caller, Condition } from './conditions.ts'

/** Lists, what answers rows without paging, and what answers one thing that holds rows. */
export type ReadCommand = (RowsCommand | 'getRouterHealthCheckResults') & CommandName
export type Text<T> = Extract<keyof T, string>
/** Fields of a row that have a label in the catalogue. */
export type FieldOf<Row> = Text<Row> & Named<'field'>
type ParamOf<C extends CommandName> = Text<Params<C>> & Named<'field'>

export type Section =
  | 'compute'
  | 'storage'
  | 'network'
  | 'infrastructure'
  | 'identity'
  | 'activity'
  | 'settings'
export type Unit = 'bytes' | 'MiB' | 'MHz' | 'GiB'
export type Danger = 'confirm' | 'name'
export type Options = readonly string[]
export interface Choice {
  value: string
  label: string
}

/** What the contract cannot say about one field of a form. */
export interface FieldSpec<Row> {
  /** what it is called where its name alone would mislead */
  label?: Key
  /** the API takes only these words; what only programs can read goes with what people read */
  options?: Options | ((row: Row) => readonly (string | Choice)[] | undefined)
  /** what is chosen in a picker goes out by this field rather than by its id */
  by?: string
  /** what the value is, where the row knows better than the contract */
  kind?: (row: Row) => FieldKind | undefined
  /** a map that goes out as entries of these two words, as tags do of `key` and `value` */
  entries?: readonly [key: string, value: string]
  /** what people call the options */
  words?: (option: string) => string
  /** shown before the reader has chosen */
  initial?: string | boolean | number | readonly string[]
  /** the value that an edit starts from; the row's field of the same name when absent */
  from?: (row: Row) => unknown
  /** folded under "More options", perhaps only while the others say so */
  more?: true | ((values: Readonly<Record<string, unknown>>) => boolean)
  /** who is asked it, where not everybody may say */
  role?: (caller: Caller) => boolean
  /** asked only while this holds for what is filled in so far */
  asked?: (values: Readonly<Record<string, unknown>>) => boolean
  /** hidden while typing */
  secret?: true
  /** the least number that makes sense; 0 when absent */
  least?: number
  /** asked for even though the API could do without, perhaps only while the others say so */
  required?: true | ((values: Readonly<Record<string, unknown>>) => boolean)
  multiline?: true
  /** a map whose entries are lines of these words, separated by commas; the last word takes the rest */
  lines?: readonly string[]
  /** its text may come from a file; `base64`: that is how it goes out */
  file?: 'text' | 'base64'
  /** the number is typed in this unit; bytes go out as bytes */
  unit?: Unit
  /** a sentence, perhaps another one as the others are filled in */
  help?: Key | ((values: Readonly<Record<string, unknown>>) => Key)
  /** what a picker chooses from, where that is not all that the contract's list has */
  list?: RowsCommand
  /** why one of the picker's rows cannot be chosen */
  unfit?: (choice: AnyRow, row: Row | undefined) => Key | undefined
  /** what is said of each row of the picker */
  note?: (t: Translate, row: AnyRow) => string
  /** parameters for the list behind a picker, from what is filled in so far and what the page is narrowed by */
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
  also?: (row: Row) => Partial<Params<C>>
  when?: Condition<Row>
  /** parameters from what the list is narrowed by, e.g. the zone whose settings it shows */
  scope?: (among: Readonly<Record<string, unknown>>) => Partial<Params<C>>
  /** fields of the answer that are said this one time: keys, passwords */
  once?: readonly (Text<Entity<C>> & Named<'field'>)[]
  /** who is offered it, beside what listApis says */
  role?: (caller: Caller) => boolean
  danger?: Danger
  /** related lists whose rows go with it, perhaps only some of them: they are counted before it is done */
  takes?: readonly (ReadCommand | readonly [list: ReadCommand, only: Readonly<Record<string, string>>])[]
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
  /** what tells its rows apart, where they have no id */
  key?: (row: Row) => string
  /** parameter of the list that finds one row; rows without any have no page of their own */
  idParam?: Text<Params<L>>
  /** its rows stand in this field of the list's rows */
  inside?: Text<Entity<L>>
  /** parameter of the list that names what they belong to; `id` when absent */
  by?: Text<Params<L>>
  /** resources whose rows stand inside these */
  parts?: readonly Named<'resource'>[]
  /** rows hold rows: the list of those below one, the field that says whether there are any, where the caller's own
   *  part begins */
  tree?: { children: ReadCommand; holds: Text<Row>; root: (caller: Caller) => string | undefined }
  /** resource type that its tags go by */
  tagged?: string
  /** what it goes by where it is commented on */
  annotated?: AnnotationKind
  /** not in the navigation: reached through other things */
  nested?: true
  /** what a row is called */
  title?: (row: Row) => string
  columns: readonly FieldOf<Row>[]
  /** the order in which rows mean something, until the reader sorts otherwise */
  sort?: FieldOf<Row>
  /** offered by the column chooser, not shown at first */
  moreColumns?: readonly FieldOf<Row>[]
  /** fields that hold states; the first is the row's own */
  states?: { readonly [F in Text<Row>]?: Readonly<Record<string, unknown>> }
  /** parameters that every call of the list carries */
  fixed?: (caller: Caller) => Partial<Params<L>>
  /** words of the list's `details`, each with the columns that it fills: only what is shown is asked for; `true`: actions
   *  go by it, so it always is */
  details?: Readonly<Record<string, readonly FieldOf<Row>[] | true>>
  filters?: { readonly [P in ParamOf<L>]?: Options | 'pick' | 'yesno' }
  units?: { readonly [F in Text<Row>]?: Unit }
  /** fields that hold names or numbers only programs know: what people call these */
  words?: { readonly [F in Text<Row>]?: (value: string, row: Row) => string }
  /** fields that are called otherwise here than elsewhere */
  labels?: { readonly [F in Text<Row>]?: Named<'field'> }
  /** fields that hold ids alone: the lists that know the names */
  names?: { readonly [F in Text<Row>]?: ReadCommand }
  groups: { readonly [G in Named<'group'>]?: readonly FieldOf<Row>[] }
  /** lists that belong to a row, by the parameter that takes its id or by several; undefined where it has none */
  related?: { readonly [R in ReadCommand]?: Text<Params<R>> | ((row: Row) => Partial<Params<R>> | undefined) }
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
