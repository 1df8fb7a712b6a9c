import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { step, type BackgroundJob } from '#kernel/job.ts'
import type { Tx } from '#ports/db.ts'
import { raiseAlert } from '../../alert/index.ts'
import { fence } from '../../vm/index.ts'
import { systemVmKinds, zoneKinds } from '../kinds.ts'
import { makeSystemVm, partsOf, systemVmOf, type Purpose } from '../make.ts'
import { fitInterfaces, routerPlan, twinsOf, type Served } from '../router-plan.ts'
import { startSteps, tell, undoStart, type OfVm } from '../run.ts'

interface BringUp extends OfVm, Purpose {
  /** starts of this series that failed */
  failures: number
}

type World = Pick<Env, 'clock' | 'ids' | 'jobs'>

const shortestPauseMs = 5_000
const longestPauseMs = 300_000

/** Sees to it that a zone runs its system VM of one kind. Ends without a trace while the zone is not ready:
 *  whatever is missing asks again when it comes. */
export const bringUpSystemVm: BackgroundJob<BringUp> = {
  name: 'bringUpSystemVm',
  steps: [
    step('make', job => (tx, data) => {
      const known = systemVmOf(tx, data)
      const parts = partsOf(tx, data.zoneId)
      if (data.serves !== undefined) {
        const plan = routerPlan(tx, { key: data.serves })
        if (!plan || !twinsOf(plan).includes(data.twin ?? null)) return
      }
      if (!parts || (known && known.state !== 'Stopped')) return
      data.vmId = known?.id ?? makeSystemVm(tx, job, data, parts)
    }),
    step('fence', job => (job.data.vmId === null ? undefined : fence(job, job.data.vmId))),
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
  const routers = tx.all(
    sql<{ podId: number }>`
      select distinct podId from vm
      where zoneId = ${zoneId} and kind = 'DomainRouter' and podId is not null and removed is null
        and id not in (select vmId from router)`,
  )
  const served = tx.all(
    sql<{ serves: string }>`
      select distinct r.serves from router r join vm v on v.id = r.vmId where v.zoneId = ${zoneId} and v.removed is null`,
  )
  const purposes: Purpose[] = [
    ...zoneKinds.map(kind => ({ kind, zoneId, podId: null })),
    ...routers.map(({ podId }) => ({ kind: 'DomainRouter' as const, zoneId, podId })),
  ]
  for (const purpose of purposes) ensure(tx, env, purpose)
  for (const { serves } of served) ensureRouters(tx, env, { key: serves })
}

/** Begins to bring up the router that serves addresses in a pod of a Basic zone, now. */
export function ensureRouter(tx: Tx, env: Env, zoneId: number, podId: number): void {
  if (tx.row('zone', zoneId).networkType === 'Basic' && partsOf(tx, zoneId))
    ensure(tx, env, { kind: 'DomainRouter', zoneId, podId })
}

/** Begins to bring up the router of a network or VPC if it needs one, and fits the interfaces of the one that runs.
 *  Nothing while the zone is not ready for system VMs; it asks again when it is. */
export function ensureRouters(tx: Tx, env: World, served: Served): void {
  const plan = routerPlan(tx, served)
  if (!plan || !partsOf(tx, plan.zoneId)) return
  for (const twin of twinsOf(plan)) {
    const purpose: Purpose = {
      kind: 'DomainRouter',
      zoneId: plan.zoneId,
      podId: null,
      serves: plan.key,
      twin,
    }
    const known = systemVmOf(tx, purpose)
    if (known?.state === 'Running') fitInterfaces(tx, env, known.id, plan)
    ensure(tx, env, purpose)
  }
}

function ensure(tx: Tx, env: World, purpose: Purpose): void {
  const known = systemVmOf(tx, purpose)
  if (!known || known.state === 'Stopped') begin(tx, env, { ...purpose, vmId: null, failures: 0 }, 0)
}

/** One series of attempts for a zone and kind: a retry that waits gives way to one that is due now. */
function begin(tx: Tx, env: World, data: BringUp, delayMs: number): void {
  const serial = `systemvm:${data.zoneId}:${data.kind}:${data.serves ?? data.podId ?? ''}${data.twin === 1 ? ':second' : ''}`
  const waiting = tx.get(
    sql`select id from job where serial = ${serial} and status = 0 and step = 0 and notBefore <= ${env.clock.now() + delayMs}`,
  )
  if (!waiting) env.jobs.background(tx, bringUpSystemVm, data, { serial, delayMs })
}
