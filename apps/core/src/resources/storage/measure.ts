import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { DriverError } from '#ports/hypervisor.ts'
import { hostForPool } from '../host/index.ts'

/** Looks how full the storage is; what cannot be asked keeps its last figures. */
export async function measureStorage(env: Env): Promise<void> {
  const { pools, stores } = env.db.read(read => ({
    pools: read
      .all(
        sql<{
          id: number
          uuid: string
          type: string
          server: string
          path: string
          hypervisor: string
          usedBytes: number
        }>`
          select id, uuid, type, server, path, hypervisor, usedBytes from storagePool where state = 'Up' and removed is null`,
      )
      .map(pool => ({ ...pool, host: hostForPool(read, pool.id) })),
    stores: read.all(
      sql<{ id: number; uuid: string; url: string; zoneId: number; usedBytes: number }>`
        select id, uuid, url, zoneId, usedBytes from imageStore where zoneId is not null and removed is null`,
    ),
  }))
  for (const pool of pools) {
    const driver = env.drivers.get(pool.hypervisor)
    if (!driver || !pool.host) continue
    const facts = await driver.attachPool(pool.host, pool).catch(unknownWhenRefused)
    if (facts && facts.usedBytes !== pool.usedBytes)
      env.db.tx(tx => tx.update('storagePool', pool.id, { usedBytes: facts.usedBytes }))
  }
  const [driver] = env.drivers.values()
  for (const store of driver ? stores : []) {
    const facts = await driver?.attachImageStore(store, { zoneId: store.zoneId }).catch(unknownWhenRefused)
    if (facts && facts.usedBytes !== store.usedBytes)
      env.db.tx(tx => tx.update('imageStore', store.id, { usedBytes: facts.usedBytes }))
  }
}

function unknownWhenRefused(error: unknown): undefined {
  if (!(error instanceof DriverError)) throw error
}
