import { sql } from 'kysely'

/** Bytes that volumes were promised, one row per pool with any: `select … from (poolUseSql)`. */
export const poolUseSql = sql`select poolId, bytes as allocatedBytes, volumes from poolTaken where volumes > 0`
