import { entity, type Resource } from '#kernel/resource.ts'
import { deployVirtualMachine } from './commands/deployVirtualMachine.ts'
import { listVirtualMachines } from './commands/listVirtualMachines.ts'
import { vmMigrations } from './tables.ts'

export * from './phases/index.ts'
export { applyVmEvent, nicsOf, shown, vmsOnHost } from './store.ts'
export type { VmKind } from './tables.ts'

const counts = "kind = 'User' and removed is null and state not in ('Destroyed', 'Expunging', 'Error')"

export const vm: Resource = {
  name: 'vm',
  entities: { UserVmResponse: entity('vm', 'accountId') },
  commands: [deployVirtualMachine, listVirtualMachines],
  usage: {
    user_vm: { table: 'vm', amount: '1', where: counts },
    cpu: { table: 'vm', amount: 'cpuCores', where: counts },
    memory: { table: 'vm', amount: 'memoryMiB', where: counts },
  },
  migrations: vmMigrations,
}
