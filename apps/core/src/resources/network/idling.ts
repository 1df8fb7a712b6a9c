import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Row, Tx } from '#ports/db.ts'
import { busyNetworks, networkLeft } from './hooks.ts'
import { apply } from './implementation.ts'

/** Shuts down isolated networks that have served nobody for `network.gc.wait` seconds: their VLANs are free for others.
 *  Addresses and rules stay, and the next start implements them again. */
export function shutDownIdle(env: Env): void {
  env.db.tx(tx => {
    const now = env.clock.now()
    const before = now - 1000 * configValue(tx, 'network.gc.wait')
    const busy = new Set(busyNetworks.call(tx).flat())
    const implemented = tx.all(
      sql<Row<'network'>>`
        select n.* from network n join networkOffering o on o.id = n.offeringId
        where n.state = 'Implemented' and n.guestType = 'Isolated' and n.removed is null and o.isPersistent = 0`,
    )
    for (const network of implemented) {
      const { id, idleSince } = network
      if (busy.has(id)) tx.update('network', id, { idleSince: null })
      else if (idleSince === null) tx.update('network', id, { idleSince: now })
      else if (idleSince <= before) shutDown(tx, env, network)
    }
  })
}

function shutDown(tx: Tx, env: Env, network: Row<'network'>): void {
  apply(tx, network, 'DestroyNetwork')
  const { specifyVlan } = tx.row('networkOffering', network.offeringId)
  tx.update('network', network.id, {
    idleSince: null,
    restartRequired: 0,
    broadcastUri: specifyVlan === 1 ? network.broadcastUri : null,
  })
  apply(tx, tx.row('network', network.id), 'OperationSucceeded')
  networkLeft.call(tx, env, network.id)
  env.changes.emit(tx, 'network', network.uuid)
}
