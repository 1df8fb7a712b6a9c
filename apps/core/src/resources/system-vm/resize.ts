import type { Ctx, EventNote } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { traits } from './run.ts'

/** A system offering that a stopped system VM can change to: of its own kind, and of storage of the same sort.
 *  @throws CloudError PARAM_ERROR */
export function requireSystemOffering(read: Read, vm: Row<'vm'>, offeringId: number): Row<'serviceOffering'> {
  const offering = living(read, 'serviceOffering', offeringId, 'service offering')
  const { type, title } = traits(vm)
  if (offering.state !== 'Active' || offering.systemVmType !== type)
    throw invalid(
      `The service offering ${offering.name} is not for a ${title}; list those that are with issystem=true and systemvmtype=${type}.`,
    )
  const now = read.row('serviceOffering', vm.serviceOfferingId)
  if (offering.storageType !== now.storageType)
    throw invalid(
      `The service offering ${offering.name} is for ${offering.storageType} storage, and ${vm.name} has its disk on ${now.storageType} storage.`,
    )
  if (vm.state !== 'Stopped')
    throw invalid(`The system VM ${vm.name} is ${vm.state}; stop it before its size is changed.`)
  return offering
}

/** The system VM is of that size when it starts next. */
export function resizeSystemVm(
  tx: Tx,
  { changes }: Pick<Ctx, 'changes'>,
  vmId: number,
  offeringId: number,
): void {
  const vm = tx.row('vm', vmId)
  const { id, cpuCores, cpuMhz, memoryMiB } = requireSystemOffering(tx, vm, offeringId)
  tx.update('vm', vmId, {
    serviceOfferingId: id,
    cpuCores: cpuCores ?? vm.cpuCores,
    cpuMhz: cpuMhz ?? vm.cpuMhz,
    memoryMiB: memoryMiB ?? vm.memoryMiB,
  })
  changes.emit(tx, vm.kind === 'DomainRouter' ? 'router' : 'systemvm', vm.uuid)
}

/** What the event of such a change says. */
export const resized = (vm: Row<'vm'>, offering: Row<'serviceOffering'>): EventNote => ({
  type: vm.kind === 'DomainRouter' ? 'ROUTER.UPGRADE' : 'VM.UPGRADE',
  description: `changing the ${traits(vm).title} ${vm.name} to the service offering ${offering.name}`,
  resourceType: vm.kind === 'DomainRouter' ? 'DomainRouter' : 'SystemVm',
  resourceUuid: vm.uuid,
})
