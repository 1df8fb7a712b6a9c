import { sql } from 'kysely'
import type { Tx } from '#ports/db.ts'

/** Policies end with their volume; what they took stays. */
export const forgetPolicies = (tx: Tx, now: number, volumeId: number): void =>
  void tx.run(
    sql`update snapshotPolicy set removed = ${now} where volumeId = ${volumeId} and removed is null`,
  )
