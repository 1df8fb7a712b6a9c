import type { Env } from '#kernel/command.ts'
import { conflict } from '#kernel/errors.ts'
import type { HypervisorDriver } from '#ports/hypervisor.ts'

/** Who moves the images of a hypervisor; any driver when it is null, as for ISOs.
 *  @throws CloudError INTERNAL_ERROR when nobody here does */
export function imageDriver({ drivers }: Pick<Env, 'drivers'>, hypervisor: string | null): HypervisorDriver {
  const driver = hypervisor === null ? [...drivers.values()][0] : drivers.get(hypervisor)
  if (!driver)
    throw conflict(`Nothing here drives ${hypervisor ?? 'a hypervisor'}, so no image can be moved.`)
  return driver
}
