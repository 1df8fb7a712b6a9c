import { sql } from 'kysely'

/** Bytes that volumes were promised, one row per pool with any: `select … from (poolUseSql)`. */
export const poolUseSql = sql`
  select poolId, sum(sizeBytes) as allocatedBytes, count(*) as volumes
  from volume where poolId is not null and removed is null group by poolId`
