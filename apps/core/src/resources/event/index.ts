import { entity, type Resource } from '#kernel/resource.ts'
import { repeat } from '#kernel/repeat.ts'
import { configValue } from '#kernel/settings/index.ts'
import { archiveEvents } from './commands/archiveEvents.ts'
import { deleteEvents } from './commands/deleteEvents.ts'
import { listEvents } from './commands/listEvents.ts'
import { listEventTypes } from './commands/listEventTypes.ts'
import { eventMigrations } from './tables.ts'

const dayMs = 86_400_000

export const event: Resource = {
  name: 'event',
  entities: { EventResponse: entity('event', 'accountId') },
  migrations: eventMigrations,
  commands: [listEvents, listEventTypes, archiveEvents, deleteEvents],
  start(env) {
    return repeat(
      env,
      'purging events',
      () => dayMs,
      () => {
        const days = env.db.read(read => configValue(read, 'event.purge.delay'))
        if (days === 0) return
        const before = env.clock.now() - days * dayMs
        env.db.tx(tx =>
          tx.run(tx.q.deleteFrom('event').where('archived', 'in', [0, 1]).where('created', '<', before)),
        )
      },
    )
  },
}
