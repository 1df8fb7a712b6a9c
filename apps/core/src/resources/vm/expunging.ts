import { conflict, invalid } from '#kernel/errors.ts'
import { isAdmin, type Caller } from '#kernel/caller.ts'
import type { Env } from '#kernel/command.ts'
import { step, type BackgroundJob, type Step } from '#kernel/job.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { sql } from 'kysely'
import { dropDisks, forget } from './phases/index.ts'
import { applyVmEvent, forbidden, shown } from './store.ts'

/** Whether the caller's role may remove an instance for good. */
export const mayExpunge = (read: Read, caller: Caller): boolean =>
  isAdmin(caller) || configValue(read, 'allow.user.expunge.recover.vm', { account: caller.accountId })

export const notAllowedToExpunge = () =>
  conflict('Your account may not expunge instances; destroy it, and it is expunged after some time.')

interface Doomed {
  vmId: number
}

/** Destroyed, Error or Stopped → Expunging. @throws CloudError PARAM_ERROR for one that runs, or is gone */
export function beginExpunge(tx: Tx, env: Env, vmId: number): void {
  const vm = tx.row('vm', vmId)
  if (vm.state === 'Running') throw invalid(`The instance ${shown(vm)} is running; destroy it first.`)
  if (vm.removed !== null) throw forbidden(vm, 'ExpungeOperation')
  if (vm.state !== 'Expunging') applyVmEvent(tx, env, vmId, 'ExpungeOperation')
}

/** The steps that remove an instance that is not running, with its root volume and its addresses. */
export const expungeSteps: Step<Doomed>[] = [
  step(
    'begin',
    job =>
      (tx, { vmId }) =>
        beginExpunge(tx, job, vmId),
  ),
  step('drop disks', job => dropDisks()(job, job.data.vmId)),
  step(
    'forget',
    job =>
      (tx, { vmId }) =>
        forget(tx, job, vmId),
  ),
]

export const expungeInstance: BackgroundJob<Doomed> = { name: 'expungeInstance', steps: expungeSteps }

/** Starts the end of what was destroyed long enough ago, and of what an earlier attempt left half expunged. */
export function sweep(env: Env): void {
  env.db.tx(tx => {
    const before = env.clock.now() - 1000 * configValue(tx, 'expunge.delay')
    const due = tx.all(
      sql<Pick<Row<'vm'>, 'id'>>`
        select id from vm where kind = 'User' and removed is null
        and (state = 'Expunging' or (state = 'Destroyed' and destroyed <= ${before}))
        and not exists (select 1 from job where status = 0 and serial = 'vm:' || vm.id)`,
    )
    for (const { id } of due) env.jobs.background(tx, expungeInstance, { vmId: id }, { serial: `vm:${id}` })
  })
}
