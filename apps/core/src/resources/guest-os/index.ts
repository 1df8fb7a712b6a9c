import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { entity, type Resource } from '#kernel/resource.ts'
import type { Read, Tx } from '#ports/db.ts'
import { listOsCategories } from './commands/listOsCategories.ts'
import { listOsTypes } from './commands/listOsTypes.ts'
import osTypes from './os-types.json' with { type: 'json' }
import { guestOsMigrations } from './tables.ts'

function seed(tx: Tx, { ids }: Env): void {
  for (const [sortKey, [category, names]] of Object.entries(osTypes).entries()) {
    const categoryId = tx.insert('osCategory', { uuid: ids.uuid(), name: category, featured: 1, sortKey })
    for (const name of names) tx.insert('osType', { uuid: ids.uuid(), categoryId, name })
  }
}

/** @returns internal id of a seeded type, e.g. `CentOS 5.3 (64-bit)` */
export function osTypeNamed(read: Read, name: string): number | undefined {
  return read.get(sql<{ id: number }>`select id from osType where name = ${name}`)?.id
}

export const guestOs: Resource = {
  name: 'guest-os',
  entities: { GuestOSCategoryResponse: entity('osCategory'), GuestOSResponse: entity('osType') },
  commands: [listOsCategories, listOsTypes],
  migrations: guestOsMigrations,
  seed,
}
