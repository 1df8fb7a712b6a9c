import type { Env } from '#kernel/command.ts'
import { system, writeEvent } from '#kernel/events.ts'
import { step, type Step } from '#kernel/job.ts'
import type { Row, Tx } from '#ports/db.ts'
import { resolveAlert } from '../alert/index.ts'
import { beginStop, boot, halt, makeDisks, place, unplace } from '../vm/index.ts'
import { freePrivateAddresses, takeAddresses } from './addresses.ts'
import { apart } from './twins.ts'
import { fitInterfaces, routerPlan, servedBy } from './router-plan.ts'
import { isSystemVmKind, systemVmKinds, type SystemVmKind } from './kinds.ts'

/** A job about a system VM; null when there is nothing to do. */
export interface OfVm {
  vmId: number | null
  /** the job belongs to a command that writes its own events */
  told?: boolean
}

/** Stopped → Running: host and addresses, volumes, start. */
export function startSteps<D extends OfVm>(): Step<D>[] {
  return [
    step<D>('place', job => tx => {
      const { vmId } = job.data
      if (vmId === null) return
      const { kind, podId } = tx.row('vm', vmId)
      const serves = servedBy(tx, vmId)
      if (serves !== undefined) {
        const plan = routerPlan(tx, { key: serves })
        if (plan) fitInterfaces(tx, job, vmId, plan)
      }
      const inPod = kind === 'DomainRouter' && serves === undefined && podId !== null
      place(tx, job, vmId, inPod ? { podId } : apart(tx, vmId))
      takeAddresses(tx, job, vmId)
    }),
    step<D>('disks', job => (job.data.vmId === null ? undefined : makeDisks(job, job.data.vmId))),
    step<D>('boot', async job => {
      const { vmId } = job.data
      if (vmId === null) return
      const running = await boot()(job, vmId)
      return tx => {
        running(tx)
        if (!job.data.told) tell(tx, job, vmId, 'START', 'started')
        const { uuid } = tx.row('vm', vmId)
        resolveAlert(tx, job, traits(tx.row('vm', vmId)).alert, uuid)
      }
    }),
  ]
}

/** After a start that failed: room and private addresses are free again. */
export function undoStart(tx: Tx, env: Env, vmId: number): void {
  unplace(tx, env, vmId)
  if (tx.row('vm', vmId).state === 'Stopped') freePrivateAddresses(tx, vmId)
}

/** Running → Stopped. */
export function stopSteps<D extends OfVm>(forced: boolean): Step<D>[] {
  return [
    step<D>('request', job => tx => {
      if (job.data.vmId !== null) beginStop(tx, job, job.data.vmId)
    }),
    step<D>('halt', async job => {
      const { vmId } = job.data
      if (vmId === null) return
      const stopped = await halt(forced)(job, vmId)
      return tx => {
        stopped(tx)
        freePrivateAddresses(tx, vmId)
        if (!job.data.told) tell(tx, job, vmId, 'STOP', 'stopped')
      }
    }),
  ]
}

/** What a system VM is, by its kind. */
export function traits(vm: Pick<Row<'vm'>, 'kind'>): (typeof systemVmKinds)[SystemVmKind] {
  if (!isSystemVmKind(vm.kind)) throw new Error(`${vm.kind} is no system VM`)
  return systemVmKinds[vm.kind]
}

/** Writes an event of a system VM: `SSVM.START`, `PROXY.STOP`, … */
export function tell(
  tx: Tx,
  env: Pick<Env, 'clock' | 'ids'>,
  vmId: number,
  what: 'START' | 'STOP' | 'REBOOT' | 'DESTROY',
  done: string,
  level: 'INFO' | 'ERROR' = 'INFO',
): void {
  const vm = tx.row('vm', vmId)
  const { event, title } = traits(vm)
  writeEvent(tx, env, {
    type: `${event}.${what}`,
    level,
    description: `${done} the ${title} ${vm.name}`,
    ...system,
    resourceType: vm.kind === 'DomainRouter' ? 'DomainRouter' : 'SystemVm',
    resourceUuid: vm.uuid,
  })
}
