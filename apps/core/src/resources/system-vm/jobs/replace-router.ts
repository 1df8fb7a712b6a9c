import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { step, type BackgroundJob } from '#kernel/job.ts'
import type { Row, Tx } from '#ports/db.ts'
import { destroySteps } from '../replace.ts'
import { dropInterface, routerPlan, servedBy } from '../router-plan.ts'
import type { OfVm } from '../run.ts'
import { ensureRouter, ensureRouters } from './bring-up.ts'

const pauseMs = 5_000

/** A router goes; another one comes at the same place if something is still to be served there. A start that is under
 *  way is waited for. */
export const replaceRouter: BackgroundJob<OfVm & { vmId: number }> = {
  name: 'replaceRouter',
  steps: [
    ...destroySteps,
    step('again', job => (tx, { vmId }) => {
      const { zoneId, podId } = tx.row('vm', vmId)
      const serves = servedBy(tx, vmId)
      if (serves !== undefined) ensureRouters(tx, job, { key: serves })
      else if (podId !== null) ensureRouter(tx, job, zoneId, podId)
    }),
  ],
  failed(ctx, { vmId }) {
    if (ctx.tx.row('vm', vmId).removed === null) replace(ctx.tx, ctx, vmId, pauseMs)
  },
}

/** Begins to make a router anew, or to take it away when nothing needs it. */
export function replace(tx: Tx, env: Env, vmId: number, delayMs = 0): void {
  env.jobs.background(tx, replaceRouter, { vmId }, { serial: `vm:${vmId}`, delayMs })
}

/** A network shuts down or is deleted: its router goes; one that serves more than that network loses an interface. */
export function leaveNetwork(tx: Tx, env: Env, networkId: number): void {
  const nics = tx.all(
    sql<Row<'nic'> & { serves: string }>`
      select n.*, r.serves from nic n join router r on r.vmId = n.vmId
      where n.networkId = ${networkId} and n.removed is null`,
  )
  for (const { serves, ...nic } of nics) {
    dropInterface(tx, env, nic)
    if (serves === `network:${networkId}` || !routerPlan(tx, { key: serves })) replace(tx, env, nic.vmId)
  }
}

/** Takes the router of a plan away, whose slice says by now that it is needed no more. */
export function dropRouters(tx: Tx, env: Env, key: string): void {
  const routers = tx.all(
    sql<{ vmId: number }>`
      select r.vmId from router r join vm v on v.id = r.vmId where r.serves = ${key} and v.removed is null`,
  )
  for (const { vmId } of routers) replace(tx, env, vmId)
}
