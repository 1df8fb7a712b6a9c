import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { configValue, type SettingPlace } from '#kernel/settings/index.ts'
import { Rows } from '#kernel/wire.ts'
import type { Read } from '#ports/db.ts'
import { poolPage, poolParams } from '../../storage/index.ts'
import { gigabytes } from '../domain/load.ts'

export const listStoragePoolsMetrics = command('listStoragePoolsMetrics', {
  description: 'Lists primary storage with how full it is, in words.',
  params: poolParams,
  run(ctx, p) {
    const { rows, count } = poolPage(ctx, p)
    return new Rows(
      rows.map(row => {
        const { disksizetotal = 0, disksizeused = 0, disksizeallocated = 0 } = row
        const factor = row.overprovisionfactor ?? '1.0'
        const promised = disksizetotal * Number(factor)
        const place = placeOf(ctx.read, row.id)
        const used = disksizeused / disksizetotal
        const allocated = disksizeallocated / promised
        const limit = (name: PoolThreshold) => configValue(ctx.read, name, place)
        return {
          ...row,
          disksizeusedgb: gigabytes(disksizeused),
          disksizetotalgb: `${gigabytes(disksizetotal)} (x${factor})`,
          disksizeallocatedgb: gigabytes(disksizeallocated),
          disksizeunallocatedgb: gigabytes(promised - disksizeallocated),
          storageusagethreshold: used > limit('pool.storage.capacity.notificationthreshold'),
          storageusagedisablethreshold: used > limit('pool.storage.capacity.disablethreshold'),
          storageallocatedthreshold:
            allocated > limit('pool.storage.allocated.capacity.notificationthreshold'),
          storageallocateddisablethreshold:
            allocated > limit('pool.storage.allocated.capacity.disablethreshold'),
        }
      }),
      count,
    )
  },
})

type PoolThreshold = `pool.storage.${'' | 'allocated.'}capacity.${'notification' | 'disable'}threshold`

function placeOf(read: Read, uuid: string): SettingPlace {
  const row = read.get(
    sql<{ id: number; zoneId: number }>`select id, zoneId from storagePool where uuid = ${uuid}`,
  )
  return row ? { storagepool: row.id, zone: row.zoneId } : {}
}
