import { CloudError } from '#kernel/errors.ts'
import type { JobStart } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import { protocol } from '#kernel/protocol-strings.ts'
import type { Read, Row } from '#ports/db.ts'
import { zoneKinds, type SystemVmKind } from './kinds.ts'
import type { OfVm } from './run.ts'

/** @throws CloudError PARAM_ERROR when the id is of another kind of VM, or the VM is gone */
export function systemVm(
  read: Read,
  command: string,
  id: number,
  kinds: readonly SystemVmKind[] = zoneKinds,
): Row<'vm'> {
  const vm = living(read, 'vm', id, 'system VM')
  if (kinds.some(kind => kind === vm.kind)) return vm
  throw new CloudError('PARAM_ERROR', protocol.unknownId(command.toLowerCase(), 'id', vm.uuid))
}

/** @throws CloudError PARAM_ERROR when the id is of no virtual router */
export const routerVm = (read: Read, command: string, id: number): Row<'vm'> =>
  systemVm(read, command, id, ['DomainRouter'])

/** What the jobs of one system VM have in common. @param doing e.g. `stopping` */
export const aboutVm = (vm: Row<'vm'>, doing: string): JobStart<OfVm & { vmId: number }> => ({
  data: { vmId: vm.id, ...(vm.kind === 'DomainRouter' && { told: true }) },
  serial: `vm:${vm.id}`,
  instance: { type: vm.kind === 'DomainRouter' ? 'DomainRouter' : 'SystemVm', uuid: vm.uuid },
  event: { description: `${doing} system VM ${vm.name}` },
})
