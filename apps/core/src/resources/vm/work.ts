import type { Ctx } from '#kernel/command.ts'
import type { JobStart } from '#kernel/job.ts'
import type { Read, Row } from '#ports/db.ts'
import { goneView, instanceView, viewFor, type InstanceEntity, type ViewOptions } from './view.ts'

/** What every job on an instance knows. */
export interface VmData {
  vmId: number
  view: ViewOptions
  /** what the guest got, for the answer alone */
  password?: string
}

/** Accepts work on an instance: one piece at a time, in the order of acceptance.
 *  @param doing begins the event's description: `starting` */
export function accepted<X extends object>(
  ctx: Ctx,
  vm: Row<'vm'>,
  doing: string,
  more: X,
): JobStart<VmData & X> {
  return {
    data: { vmId: vm.id, view: viewFor(ctx.caller), ...more },
    serial: `vm:${vm.id}`,
    instance: { type: 'VirtualMachine', uuid: vm.uuid },
    event: { description: `${doing} instance ${vm.displayName ?? vm.name}`, accountId: vm.accountId },
  }
}

/** The instance as it is after the work. */
export function outcome(read: Read, { vmId, view, password }: VmData): InstanceEntity {
  if (read.row('vm', vmId).removed !== null) return goneView()
  const [vm] = instanceView(read, [vmId], view)
  if (!vm) throw new Error(`instance ${vmId} is not there`)
  return password === undefined ? vm : { ...vm, password }
}
