import type { LimitKindName } from '@cloud/contract'
import type { Read, Row, TableName, Tx } from '#ports/db.ts'
import type { Caller } from './caller.ts'
import type { Command, Env } from './command.ts'
import type { JobRun } from './job.ts'

/** What the parameter layer must know to turn a uuid into an id, and to ask whose it is. */
export interface EntityKind {
  table: TableName
  /** internal account that owns the row; null when it belongs to the infrastructure */
  owner(read: Read, id: number): number | null
  /** the caller may use it, though not change it: a public template */
  shared?(read: Read, id: number, caller: Caller): boolean
}

/** @param owner column that holds the owning account's id; infrastructure has none */
export function entity<T extends TableName>(table: T, owner?: keyof Row<T> & string): EntityKind {
  return {
    table,
    owner: (read, id) => {
      if (!owner) return null
      const value: unknown = read.find(table, id)?.[owner]
      return typeof value === 'number' ? value : null
    },
  }
}

/** Rows that count against a limit. The table has a column `accountId`; both texts are SQL over its columns. */
export interface Usage {
  table: TableName
  /** what one row takes: `1`, `cpuCores`; storage in bytes, memory in MiB */
  amount: string
  /** rows that count: `removed is null` */
  where: string
}

/** Everything one slice brings: the registry is the sum of them. */
export interface Resource {
  name: string
  /** response class, e.g. `ZoneResponse` → its rows */
  entities?: Readonly<Record<string, EntityKind>>
  commands?: readonly Command[]
  /** Declarations of `BackgroundJob`, each over data of its own. */
  jobs?: readonly { readonly name: string }[]
  /** what counts against the limits of accounts and domains; several slices may count for one kind */
  usage?: Readonly<Partial<Record<LimitKindName, Usage>>>
  /** `NNNN-what` → SQL; forward only, never edited once released */
  migrations?: Readonly<Record<string, string>>
  /** What a new installation has. Runs once, in the first transaction, in the order of the resources. */
  seed?(tx: Tx, env: Env): void
  /** An account is being deleted: destroys and frees what it owns here. Part of a job, so it may be called again after a
   *  crash. Slices that were seeded last go first: instances before their networks. */
  accountGone?(job: JobRun<object>, accountId: number): Promise<void> | void
  /** Work that repeats, or that must happen at every start. @returns stop */
  start?(env: Env): () => void
}
