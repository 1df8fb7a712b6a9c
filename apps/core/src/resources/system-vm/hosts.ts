import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { CloudError } from '#kernel/errors.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { DriverError } from '#ports/hypervisor.ts'
import { driverFor, hostRef } from '../host/index.ts'
import {
  applyVmEvent,
  beginMove,
  beginStop,
  expectedOn,
  halt,
  idle,
  leftHalfMoved,
  missingOn,
  move,
  quietVms,
  strangersOn,
  unmove,
  vmsOnHost,
} from '../vm/index.ts'
import { freePrivateAddresses, takeAddresses } from './addresses.ts'
import { ensureSystemVms } from './jobs/bring-up.ts'
import { isSystemVmKind } from './kinds.ts'
import { tell } from './run.ts'

const kinds = ['ConsoleProxy', 'SecondaryStorageVm', 'DomainRouter'] as const

const on = (read: Read, hostId: number) => vmsOnHost(read, hostId).filter(vm => isSystemVmKind(vm.kind))

/** System VMs leave a host; those that fit nowhere stop, and come back where there is room.
 *  @returns why some must stay: never, unless the host does not let them go */
export async function leaveHost(env: Env, hostId: number): Promise<string[]> {
  const why: string[] = []
  for (const vm of env.db.read(read => on(read, hostId))) {
    if (!env.db.read(read => mayLeave(read, vm, hostId))) continue
    try {
      await leave(env, vm)
    } catch (error) {
      if (!expected(error)) throw error
      why.push(`${vm.name}: ${error.message}`)
    }
  }
  return why
}

/** It runs, or a core that was stopped left it half moved or half stopped. */
const mayLeave = (read: Read, vm: Row<'vm'>, hostId: number) =>
  vm.state === 'Running' || leftHalfMoved(read, vm, hostId) || (vm.state === 'Stopping' && idle(read, vm))

async function leave(env: Env, vm: Row<'vm'>): Promise<void> {
  try {
    if (vm.state === 'Running') env.db.tx(tx => beginMove(tx, env, vm.id))
    const arrived = await move(env, vm.id)
    env.db.tx(arrived)
  } catch (error) {
    if (!expected(error)) throw error
    env.db.tx(tx => {
      unmove(tx, env, vm.id)
      beginStop(tx, env, vm.id)
    })
    const halted = await halt(true)(env, vm.id)
    env.db.tx(tx => {
      halted(tx)
      afterStop(tx, env, vm)
    })
  }
}

const expected = (error: unknown): error is CloudError | DriverError =>
  error instanceof CloudError || error instanceof DriverError

function afterStop(tx: Tx, env: Env, vm: Row<'vm'>): void {
  freePrivateAddresses(tx, vm.id)
  tell(tx, env, vm.id, 'STOP', 'stopped')
  ensureSystemVms(tx, env, vm.zoneId)
}

/** Primary storage goes into maintenance: the system VMs on it stop. */
export const quietSystemVms = quietVms(kinds, afterStop)

/** Compares the system VMs that a host runs with those that it should run. Those that it lost are Stopped, and start
 *  again; those that it runs although they are Stopped are taken back; those that run elsewhere by now, or were
 *  destroyed, are ended. What a job works on is left to it. */
export async function reconcileSystemVms(env: Env, hostId: number): Promise<void> {
  const { before, ref, driver } = env.db.read(read => ({
    before: expectedOn(read, hostId, kinds),
    ref: hostRef(read, hostId),
    driver: driverFor(env, read.row('host', hostId).hypervisor),
  }))
  const report = await driver.powerReport(ref)
  const runs = report.filter(vm => vm.running).map(vm => vm.vmUuid)
  const strangers = env.db.tx(tx => {
    for (const vm of missingOn(tx, hostId, kinds, runs))
      if (before.get(vm.id) === vm.updated && idle(tx, vm)) lost(tx, env, vm)
    return strangersOn(tx, hostId, runs).filter(uuid => isStranger(tx, env, uuid, hostId))
  })
  for (const uuid of strangers) await driver.stopVm(ref, uuid, { forced: true })
}

/** @returns whether it must be ended */
function isStranger(tx: Tx, env: Env, uuid: string, hostId: number): boolean {
  const vm = tx.get(sql<Row<'vm'>>`select * from vm where uuid = ${uuid}`)
  if (!vm || !isSystemVmKind(vm.kind) || vm.hostId === hostId || !idle(tx, vm)) return false
  if (vm.removed !== null || vm.state !== 'Stopped') return vm.state !== 'Migrating'
  applyVmEvent(tx, env, vm.id, 'AgentReportRunning', { hostId, podId: tx.row('host', hostId).podId })
  takeAddresses(tx, env, vm.id)
  tell(tx, env, vm.id, 'START', 'found running')
  return false
}

/** What a host that is removed ran, runs no more. */
export function hostWithSystemVmsLost(tx: Tx, env: Env, hostId: number): void {
  for (const vm of on(tx, hostId)) if (vm.state === 'Running') lost(tx, env, vm)
}

function lost(tx: Tx, env: Env, vm: Row<'vm'>): void {
  applyVmEvent(tx, env, vm.id, 'AgentReportStopped', { hostId: null, lastHostId: vm.hostId })
  afterStop(tx, env, vm)
}
