import { sql } from 'kysely'
import { entity, type Resource } from '#kernel/resource.ts'
import { dedicatedVlans } from '../network/index.ts'
import { physicalNetworkDeleted } from '../physical-network/index.ts'
import { dedicateGuestVlanRange } from './commands/dedicateGuestVlanRange.ts'
import { listDedicatedGuestVlanRanges } from './commands/listDedicatedGuestVlanRanges.ts'
import { listGuestVlans } from './commands/listGuestVlans.ts'
import { releaseDedicatedGuestVlanRange } from './commands/releaseDedicatedGuestVlanRange.ts'
import { dedicatedOf } from './ranges.ts'
import { guestVlanMigrations } from './tables.ts'

dedicatedVlans.add(dedicatedOf)
physicalNetworkDeleted.add((tx, id, now) =>
  tx.run(sql`update guestVlanRange set removed = ${now} where physicalNetworkId = ${id} and removed is null`),
)

export const guestVlan: Resource = {
  name: 'guest-vlan',
  entities: { GuestVlanRangeResponse: entity('guestVlanRange') },
  commands: [
    dedicateGuestVlanRange,
    listDedicatedGuestVlanRanges,
    releaseDedicatedGuestVlanRange,
    listGuestVlans,
  ],
  migrations: guestVlanMigrations,
  accountGone({ db, clock }, accountId) {
    db.tx(tx =>
      tx.run(
        sql`update guestVlanRange set removed = ${clock.now()} where accountId = ${accountId} and removed is null`,
      ),
    )
  },
}
