import type { Env } from '#kernel/command.ts'
import { hook } from '#kernel/hook.ts'
import type { Tx } from '#ports/db.ts'

/** A slice that keeps the details of its resources with them, because it shows and obeys them. */
export interface DetailKeeper {
  set(tx: Tx, env: Pick<Env, 'changes'>, uuid: string, details: Readonly<Record<string, string>>): void
  /** @param key null for all of them */
  drop(tx: Tx, env: Pick<Env, 'changes'>, uuid: string, key: string | null): void
}

/** Who keeps the details of a type of resource, if not this slice. */
export const detailKeeper = hook<[type: string], DetailKeeper | undefined>()

export const keeperOf = (type: string): DetailKeeper | undefined =>
  detailKeeper.call(type).find(keeper => keeper !== undefined)
