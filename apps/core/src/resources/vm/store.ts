import { nextState, vmTransitions, type VmEvent, type VmState } from '@cloud/contract'
import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { CloudError, invalid } from '#kernel/errors.ts'
import { protocol } from '#kernel/protocol-strings.ts'
import type { Read, Row, Tx } from '#ports/db.ts'

type Patch = Partial<Omit<Row<'vm'>, 'id' | 'uuid' | 'state'>>

/** What changes of a virtual machine are called, for those who listen. */
const objectNames = {
  User: 'virtualmachine',
  ConsoleProxy: 'systemvm',
  SecondaryStorageVm: 'systemvm',
  DomainRouter: 'router',
} as const

/** Moves a virtual machine of any kind along its state machine.
 *  @throws CloudError PARAM_ERROR naming the state that forbids it */
export function applyVmEvent(
  tx: Tx,
  env: Pick<Env, 'clock' | 'changes'>,
  id: number,
  event: VmEvent,
  patch: Patch = {},
): VmState {
  const vm = tx.row('vm', id)
  const state = vm.removed === null ? nextState(vmTransitions, vm.state, event) : undefined
  if (!state) throw forbidden(vm, event)
  tx.update('vm', id, { state, ...(state !== vm.state && { updated: env.clock.now() }), ...patch })
  env.changes.emit(tx, objectNames[vm.kind], vm.uuid)
  return state
}

const wishes: Partial<Record<VmEvent, string>> = {
  StartRequested: 'be started',
  StopRequested: 'be stopped',
  DestroyRequested: 'be destroyed',
  RecoveryRequested: 'be recovered',
  ExpungeOperation: 'be expunged',
  MigrationRequested: 'be migrated',
}

/** Says that the state of a machine does not allow what was asked for. */
export const forbidden = (vm: Row<'vm'>, event: VmEvent) =>
  invalid(
    vm.removed === null
      ? `The instance ${shown(vm)} is in state ${vm.state}, so it cannot ${wishes[event] ?? 'do this'}.`
      : `The instance ${shown(vm)} has been expunged; refresh the list.`,
  )

/** As people call it. */
export const shown = (vm: Pick<Row<'vm'>, 'name' | 'displayName' | 'uuid'>) =>
  `${vm.displayName ?? vm.name} (${vm.uuid})`

/** A user's instance, removed or not: system VMs are no business of these commands.
 *  @throws CloudError PARAM_ERROR */
export function instance(read: Read, command: string, id: number): Row<'vm'> {
  const vm = read.row('vm', id)
  if (vm.kind !== 'User')
    throw new CloudError('PARAM_ERROR', protocol.unknownId(command.toLowerCase(), 'id', vm.uuid))
  return vm
}

/** Interfaces of a machine, in order. */
export const nicsOf = (read: Read, vmId: number): Row<'nic'>[] =>
  read.all(sql<Row<'nic'>>`select * from nic where vmId = ${vmId} and removed is null order by deviceId, id`)

/** Machines that a host runs, or that are on their way from or to it. */
export const vmsOnHost = (read: Read, hostId: number): Row<'vm'>[] =>
  read.all(
    sql<Row<'vm'>>`
      select * from vm
      where (hostId = ${hostId} or (state = 'Migrating' and lastHostId = ${hostId})) and removed is null
      order by id`,
  )

/** Whether no job is at work on a machine, so that others may be. */
export const idle = (read: Read, vm: Pick<Row<'vm'>, 'id'>): boolean =>
  !read.get(sql`select 1 from job where status = 0 and serial = ${`vm:${vm.id}`} limit 1`)

/** An instance that nothing is being done to. @throws CloudError PARAM_ERROR unless it is Running or Stopped */
export function requireSettled(read: Read, id: number): Row<'vm'> {
  const vm = read.row('vm', id)
  if (vm.removed !== null || (vm.state !== 'Running' && vm.state !== 'Stopped'))
    throw invalid(
      `The instance ${shown(vm)} is in state ${vm.state}; this can be done while it is Running or Stopped.`,
    )
  return vm
}
