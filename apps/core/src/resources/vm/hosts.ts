import type { Env } from '#kernel/command.ts'
import { CloudError } from '#kernel/errors.ts'
import { writeEvent } from '#kernel/events.ts'
import { step, type BackgroundJob } from '#kernel/job.ts'
import { DriverError } from '#ports/hypervisor.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { driverFor, hostRef } from '../host/index.ts'
import { beginMove, boot, makeDisks, move, place, unmove, unplace } from './phases/index.ts'
import { expectedOn, missingOn, strangersOn } from './power.ts'
import { applyVmEvent, idle, shown, vmsOnHost } from './store.ts'

/** Moves every running instance of a host elsewhere, and ends the moves from it that a stopped core left half done.
 *  @returns why some must stay */
export async function emptyHost(env: Env, hostId: number): Promise<string[]> {
  const why: string[] = []
  for (const { id } of env.db.read(read => usersOn(read, hostId))) {
    try {
      const going = env.db.tx(tx => {
        const vm = tx.row('vm', id)
        if (vm.state === 'Running') beginMove(tx, env, id)
        return vm.state === 'Running' || leftHalfMoved(tx, vm, hostId)
      })
      if (!going) {
        why.push(busy(env.db.read(read => read.row('vm', id))))
        continue
      }
      const arrived = await move(env, id)
      env.db.tx(arrived)
    } catch (error) {
      if (!(error instanceof CloudError) && !(error instanceof DriverError)) throw error
      env.db.tx(tx => unmove(tx, env, id))
      why.push(error.message)
    }
  }
  return why
}

/** On its way from a host, without a job of its own to take it there. */
export const leftHalfMoved = (read: Read, vm: Row<'vm'>, hostId: number): boolean =>
  vm.state === 'Migrating' && vm.lastHostId === hostId && idle(read, vm)

const busy = (vm: Row<'vm'>) => `${shown(vm)} is ${vm.state}; wait until that is done`

const usersOn = (read: Read, hostId: number) => vmsOnHost(read, hostId).filter(vm => vm.kind === 'User')

/** Compares what a host runs with what it should run, and follows what it says: the database holds the intent, the
 *  host the truth. Instances that a job is working on are left to the job. */
export async function reconcile(env: Env, hostId: number): Promise<void> {
  const host = env.db.read(read => read.row('host', hostId))
  const ref = env.db.read(read => hostRef(read, hostId))
  const driver = driverFor(env, host.hypervisor)
  const before = env.db.read(read => expectedOn(read, hostId, ['User']))
  const report = await driver.powerReport(ref)
  const runs = report.filter(vm => vm.running).map(vm => vm.vmUuid)
  const strangers = env.db.tx(tx => {
    for (const vm of missingOn(tx, hostId, ['User'], runs))
      if (before.get(vm.id) === vm.updated && idle(tx, vm)) stopped(tx, env, vm, host.name)
    return strangersOn(tx, hostId, runs).filter(uuid => stranger(tx, env, uuid, host))
  })
  for (const uuid of strangers) await driver.stopVm(ref, uuid, { forced: true })
}

/** It is not there any more: somebody stopped it from inside, or it died. */
function stopped(tx: Tx, env: Env, vm: Row<'vm'>, hostName: string): void {
  applyVmEvent(tx, env, vm.id, 'AgentReportStopped', { hostId: null, lastHostId: vm.hostId })
  note(tx, env, vm, 'VM.STOP', `${shown(vm)} does not run on host ${hostName} any more`)
  if (vm.haEnabled === 1) restart(tx, env, vm)
}

/** A machine that runs here and should not: taken over when it is a stopped instance of ours.
 *  @returns true when it must be stopped */
function stranger(tx: Tx, env: Env, uuid: string, host: Row<'host'>): boolean {
  const vm = tx.get<Row<'vm'>>(tx.q.selectFrom('vm').selectAll().where('uuid', '=', uuid))
  if (!vm || vm.hostId === host.id || vm.kind !== 'User' || !idle(tx, vm)) return false
  if (vm.removed === null && vm.state === 'Stopped') {
    applyVmEvent(tx, env, vm.id, 'AgentReportRunning', {
      hostId: host.id,
      lastHostId: host.id,
      podId: host.podId,
    })
    note(tx, env, vm, 'VM.START', `${shown(vm)} was found running on host ${host.name}`)
    return false
  }
  return vm.state !== 'Migrating'
}

/** A host is lost: what it ran is stopped as far as anybody knows, and starts elsewhere where that is wanted. */
export function hostLost(tx: Tx, env: Env, hostId: number): void {
  const host = tx.row('host', hostId)
  for (const vm of usersOn(tx, hostId)) {
    if (vm.state === 'Running' && idle(tx, vm)) stopped(tx, env, vm, host.name)
  }
}

interface Restarted {
  vmId: number
}

/** Starts an instance again that was lost: with high availability only. */
export const restartInstance: BackgroundJob<Restarted> = {
  name: 'restartInstance',
  steps: [
    step('fence', job => fence(job, job.data.vmId)),
    step('place', job => (tx, { vmId }) => {
      if (tx.row('vm', vmId).state === 'Stopped') place(tx, job, vmId)
    }),
    step('make disks', job => (startingStill(job, job.data) ? makeDisks(job, job.data.vmId) : undefined)),
    step('boot', job => (startingStill(job, job.data) ? boot()(job, job.data.vmId) : undefined)),
  ],
  failed: ({ tx, ...env }, { vmId }, error) => {
    unplace(tx, env, vmId)
    const vm = tx.row('vm', vmId)
    const reason = error instanceof Error ? error.message : String(error)
    note(tx, env, vm, 'VM.START', `${shown(vm)} could not be started elsewhere: ${reason}`)
  },
}

/** A host that is silent may still run it: it must not run twice. One that does not answer at all is trusted to be off. */
export async function fence(env: Env, vmId: number): Promise<void> {
  const { vm, last } = env.db.read(read => {
    const row = read.row('vm', vmId)
    return { vm: row, last: row.lastHostId === null ? null : hostRef(read, row.lastHostId) }
  })
  if (!last || vm.state !== 'Stopped') return
  try {
    await driverFor(env, vm.hypervisor).stopVm(last, vm.uuid, { forced: true })
  } catch (error) {
    if (!(error instanceof DriverError)) throw error
    env.log.warn(
      { err: error, vm: vm.uuid, host: last.uuid },
      'a lost host does not answer; it counts as off',
    )
  }
}

const startingStill = (env: Env, { vmId }: Restarted) =>
  env.db.read(read => read.row('vm', vmId).state === 'Starting')

const restart = (tx: Tx, env: Env, vm: Row<'vm'>) =>
  env.jobs.background(tx, restartInstance, { vmId: vm.id }, { serial: `vm:${vm.id}` })

const note = (tx: Tx, env: Env, vm: Row<'vm'>, type: string, description: string) =>
  void writeEvent(tx, env, {
    type,
    description,
    level: 'WARN',
    userId: 1,
    accountId: vm.accountId,
    resourceType: 'VirtualMachine',
    resourceUuid: vm.uuid,
  })

/** `2 instances`, or null. */
export function instancesOn(read: Read, hostId: number): string | null {
  const n = usersOn(read, hostId).length
  return n === 0 ? null : `${n} instance${n === 1 ? '' : 's'}`
}
