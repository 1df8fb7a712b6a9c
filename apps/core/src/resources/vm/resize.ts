import type { Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { reserve } from '#kernel/limits.ts'
import { living } from '#kernel/living.ts'
import { detailsOf } from '#kernel/maps.ts'
import { requireOffered } from '#kernel/offered.ts'
import type { Row } from '#ports/db.ts'
import { detailsKept, keptDetails } from './details.ts'
import { sizeOf, type ComputeSize } from './domain/size.ts'
import { requireGrowth } from './live-scaling.ts'
import { shown } from './store.ts'

export interface NewSize {
  serviceOfferingId: number
  size: ComputeSize
  details: string | null
}

interface Wish {
  serviceofferingid: number
  details?: Record<string, string>[]
}

/** What an instance would be with another offering; more of it is checked against the limits.
 *  @throws CloudError PARAM_ERROR, RESOURCE_ALLOCATION_ERROR */
export function newSize(ctx: Ctx, vm: Row<'vm'>, p: Wish): NewSize {
  const offering = living(ctx.tx, 'serviceOffering', p.serviceofferingid, 'service offering')
  if (offering.state !== 'Active' || offering.systemVmType !== null)
    throw invalid(`The service offering ${offering.name} is not for instances; choose another one.`)
  requireOffered(ctx.tx, offering, `service offering ${offering.name}`, vm)
  const details = detailsOf(p.details)
  const size = sizeOf(offering, details)
  reserve(ctx, vm.accountId, { cpu: size.cpuCores - vm.cpuCores, memory: size.memoryMiB - vm.memoryMiB })
  const { cpuNumber: _, cpuSpeed: __, memory: ___, ...kept } = detailsKept(vm)
  const all = { ...kept, ...details }
  return {
    serviceOfferingId: offering.id,
    size,
    details: keptDetails(all),
  }
}

/** Writes the new size down. A running instance must be made to have it afterwards.
 *  @param live whether that is meant; else the instance must be stopped, for a host's promise cannot change under it
 *  @throws CloudError PARAM_ERROR for its state, RESOURCE_ALLOCATION_ERROR, INSUFFICIENT_CAPACITY_ERROR */
export function resize(
  ctx: Pick<Ctx, 'tx' | 'registry'>,
  vmId: number,
  { size, ...rest }: NewSize,
  live = false,
): void {
  const { tx } = ctx
  const vm = tx.row('vm', vmId)
  const offering = tx.row('serviceOffering', rest.serviceOfferingId)
  if (live && vm.state === 'Running') requireGrowth(tx, vm, offering, size)
  else if (vm.removed !== null || vm.state !== 'Stopped')
    throw invalid(`The instance ${shown(vm)} is in state ${vm.state}; stop it before its size is changed.`)
  reserve(ctx, vm.accountId, { cpu: size.cpuCores - vm.cpuCores, memory: size.memoryMiB - vm.memoryMiB })
  tx.update('vm', vmId, { ...size, ...rest, haEnabled: offering.offerHa })
}
