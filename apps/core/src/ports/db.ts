import type { Compilable, Insertable, Kysely, RawBuilder, Selectable, Updateable } from 'kysely'

/** Every table, by name. A resource adds its own by declaration merging, next to its migrations. */
// eslint-disable-next-line typescript/no-empty-object-type
export interface Tables {}

export type TableName = keyof Tables & string
export type Row<T extends TableName> = Selectable<Tables[T]>

/** A statement of the builder, or raw SQL. */
export type Query<T> = Compilable<T> | RawBuilder<T>

/** A consistent view of the database. Everything is synchronous: the file is local, a statement takes microseconds. */
export interface Read {
  /** builds queries; it cannot run them */
  readonly q: Kysely<Tables>
  all<T>(query: Query<T>): T[]
  get<T>(query: Query<T>): T | undefined
  /** @returns the row, removed or not */
  find<T extends TableName>(table: T, id: number): Row<T> | undefined
  /** @throws Error when there is no such row: a programming mistake, since ids are resolved at the edge */
  row<T extends TableName>(table: T, id: number): Row<T>
}

/** The only writer. It is dead once its function has returned. */
export interface Tx extends Read {
  /** @returns number of changed rows */
  run(query: Query<unknown>): number
  /** @returns the new row's id */
  insert<T extends TableName>(table: T, row: Insertable<Tables[T]>): number
  update<T extends TableName>(table: T, id: number, patch: Updateable<Tables[T]>): void
  /** Runs inside the transaction, when everything else in it has been done. */
  beforeCommit(last: () => void): void
  /** Runs after the commit; never when the transaction is rolled back. */
  onCommit(effect: () => void): void
}

export interface Db {
  read<T>(fn: (read: Read) => T): T
  /** @throws Error when `fn` returns a promise: another request would write into this transaction */
  tx<T>(fn: (tx: Tx) => T): T
  close(): void
}
