import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { step, type BackgroundJob } from '#kernel/job.ts'
import type { Tx } from '#ports/db.ts'
import { raiseAlert } from '../../alert/index.ts'
import { systemVmKinds, type SystemVmKind } from '../kinds.ts'
import { makeSystemVm, partsOf, systemVmOf } from '../make.ts'
import { startSteps, tell, undoStart, type OfVm } from '../run.ts'

interface BringUp extends OfVm {
  zoneId: number
  kind: SystemVmKind
  /** starts of this series that failed */
  failures: number
}

const shortestPauseMs = 5_000
const longestPauseMs = 300_000

/** Sees to it that a zone runs its system VM of one kind. Ends without a trace while the zone is not ready:
 *  whatever is missing asks again when it comes. */
export const bringUpSystemVm: BackgroundJob<BringUp> = {
  name: 'bringUpSystemVm',
  steps: [
    step('make', job => (tx, data) => {
      const { zoneId, kind } = data
      const known = systemVmOf(tx, zoneId, kind)
      const parts = partsOf(tx, zoneId)
      if (!parts || (known && known.state !== 'Stopped')) return
      data.vmId = known?.id ?? makeSystemVm(tx, job, zoneId, kind, parts)
    }),
    ...startSteps<BringUp>(),
  ],
  failed(ctx, data, error) {
    const { tx } = ctx
    const { vmId, zoneId, kind } = data
    if (vmId === null) return
    undoStart(tx, ctx, vmId)
    const why = error instanceof Error ? error.message : String(error)
    const { alert, title } = systemVmKinds[kind]
    const vm = tx.row('vm', vmId)
    tell(tx, ctx, vmId, 'START', 'could not start', 'ERROR')
    raiseAlert(tx, ctx, {
      name: alert,
      subject: vm.uuid,
      description: `The ${title} of zone ${tx.row('zone', zoneId).name} did not start: ${why} It is tried again by itself.`,
      zoneId,
      podId: vm.podId,
    })
    const pauseMs = Math.min(longestPauseMs, shortestPauseMs * 2 ** data.failures)
    begin(tx, ctx, { ...data, vmId: null, failures: data.failures + 1 }, pauseMs)
  },
}

/** Begins to bring up what a zone lacks, now. */
export function ensureSystemVms(tx: Tx, env: Env, zoneId: number): void {
  if (!partsOf(tx, zoneId)) return
  for (const kind of ['SecondaryStorageVm', 'ConsoleProxy'] as const) {
    const known = systemVmOf(tx, zoneId, kind)
    if (!known || known.state === 'Stopped') begin(tx, env, { zoneId, kind, vmId: null, failures: 0 }, 0)
  }
}

/** One series of attempts for a zone and kind: a retry that waits gives way to one that is due now. */
function begin(tx: Tx, env: Env, data: BringUp, delayMs: number): void {
  const serial = `systemvm:${data.zoneId}:${data.kind}`
  const waiting = tx.get(
    sql`select id from job where serial = ${serial} and status = 0 and step = 0 and notBefore <= ${env.clock.now() + delayMs}`,
  )
  if (!waiting) env.jobs.background(tx, bringUpSystemVm, data, { serial, delayMs })
}
