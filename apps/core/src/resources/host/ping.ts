import type { Env } from '#kernel/command.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Row, Tx } from '#ports/db.ts'
import { DriverError } from '#ports/hypervisor.ts'
import { raiseAlert, resolveAlert } from '../alert/index.ts'
import { hostRef } from './driver.ts'
import { hostAnswered, hostDown, hostReady } from './hooks.ts'
import { applyStatusEvent } from './states.ts'

/** Unanswered looks until a host counts as down, as a multiple of those until it is in alert. */
const downAfter = 4

/** Looks at every host once. */
export async function lookAtAll(env: Env): Promise<void> {
  const ids = env.db.read(read =>
    read
      .all<{ id: number }>(
        read.q.selectFrom('host').select('id').where('removed', 'is', null).where('type', '=', 'Routing'),
      )
      .map(row => row.id),
  )
  await Promise.all(ids.map(id => lookAt(env, id)))
}

/** Asks one host whether it is there, and keeps the answer.
 *  @returns whether it answered */
export async function lookAt(env: Env, hostId: number): Promise<boolean> {
  const host = env.db.read(read => read.row('host', hostId))
  const there = await answers(env, host)
  env.db.tx(tx => (there ? present(tx, env, hostId) : missing(tx, env, hostId)))
  if (there) await Promise.all(hostAnswered.call(env, hostId))
  return there
}

async function answers(env: Env, host: Row<'host'>): Promise<boolean> {
  const ref = env.db.read(read => hostRef(read, host.id))
  try {
    return (await env.drivers.get(host.hypervisor)?.ping(ref)) ?? false
  } catch (error) {
    if (error instanceof DriverError) return false
    throw error
  }
}

function present(tx: Tx, env: Env, hostId: number): void {
  const host = tx.row('host', hostId)
  if (host.removed !== null) return
  tx.update('host', hostId, { lastPinged: env.clock.now(), missedPings: 0 })
  if (host.status === 'Up') return
  if (host.status === 'Down' || host.status === 'Error') applyStatusEvent(tx, env, hostId, 'AgentConnected')
  applyStatusEvent(tx, env, hostId, tx.row('host', hostId).status === 'Connecting' ? 'Ready' : 'Ping')
  resolveAlert(tx, env, 'ALERT.COMPUTE.HOST', host.uuid)
  hostReady.call(tx, env, hostId)
}

function missing(tx: Tx, env: Env, hostId: number): void {
  const host = tx.row('host', hostId)
  if (host.removed !== null) return
  const missedPings = host.missedPings + 1
  tx.update('host', hostId, { missedPings })
  const patience = configValue(tx, 'ping.timeout', { zone: host.zoneId })
  if (missedPings < patience) return
  const down = missedPings >= patience * downAfter
  applyStatusEvent(tx, env, hostId, down ? 'HostDown' : 'PingTimeout')
  raiseAlert(tx, env, {
    name: 'ALERT.COMPUTE.HOST',
    subject: host.uuid,
    description: `Host ${host.name} does not answer at ${host.url}. Check that it runs and can be reached; what ran there may be down.`,
    zoneId: host.zoneId,
    podId: host.podId,
  })
  if (down) hostDown.call(tx, env, hostId)
}
