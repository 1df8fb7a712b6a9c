import { sql } from 'kysely'
import { repeat } from '#kernel/repeat.ts'
import { entity, type Resource } from '#kernel/resource.ts'
import { configValue } from '#kernel/settings.ts'
import { accountDisabled, accountFacts } from '../account/index.ts'
import { evacuateHost, hostAnswered, hostDown, hostInUse, hostRemoved } from '../host/index.ts'
import { instanceGroupDeleted } from '../instance-group/index.ts'
import { projectSuspended } from '../project/index.ts'
import { quietPool } from '../storage/index.ts'
import { instanceCounts } from './account-facts.ts'
import { removeInstancesOf, stopInstancesOf } from './accounts.ts'
import { changeServiceForVirtualMachine } from './commands/changeServiceForVirtualMachine.ts'
import { createConsoleEndpoint } from './commands/createConsoleEndpoint.ts'
import { findHostsForMigration } from './commands/findHostsForMigration.ts'
import { getVMPassword } from './commands/getVMPassword.ts'
import { listVirtualMachinesMetrics } from './commands/listVirtualMachinesMetrics.ts'
import { resetPasswordForVirtualMachine } from './commands/resetPasswordForVirtualMachine.ts'
import { resetSSHKeyForVirtualMachine } from './commands/resetSSHKeyForVirtualMachine.ts'
import { deployVirtualMachine } from './commands/deployVirtualMachine.ts'
import { destroyVirtualMachine } from './commands/destroyVirtualMachine.ts'
import { expungeVirtualMachine } from './commands/expungeVirtualMachine.ts'
import { listVirtualMachines } from './commands/listVirtualMachines.ts'
import { migrateVirtualMachine } from './commands/migrateVirtualMachine.ts'
import { rebootVirtualMachine } from './commands/rebootVirtualMachine.ts'
import { recoverVirtualMachine } from './commands/recoverVirtualMachine.ts'
import { scaleVirtualMachine } from './commands/scaleVirtualMachine.ts'
import { startVirtualMachine } from './commands/startVirtualMachine.ts'
import { stopVirtualMachine } from './commands/stopVirtualMachine.ts'
import { resetUserDataForVirtualMachine } from './commands/resetUserDataForVirtualMachine.ts'
import { updateVMAffinityGroup } from './commands/updateVMAffinityGroup.ts'
import { updateVirtualMachine } from './commands/updateVirtualMachine.ts'
import { expungeInstance, sweep } from './expunging.ts'
import { emptyHost, hostLost, instancesOn, reconcile, restartInstance } from './hosts.ts'
import { quietInstances } from './quiet.ts'
import { vmMigrations } from './tables.ts'

export * from './phases/index.ts'
export { vmForgotten, vmPlaced } from './hooks.ts'
export { fence, leftHalfMoved } from './hosts.ts'
export { quietVms } from './quiet.ts'
export { applyVmEvent, idle, nicsOf, vmsOnHost } from './store.ts'
export { viewFor } from './view.ts'
export { outcome, type VmData } from './work.ts'

accountFacts.add(instanceCounts)
evacuateHost.add(emptyHost)
hostAnswered.add(reconcile)
hostInUse.add(instancesOn)
hostRemoved.add(hostLost)
hostDown.add(hostLost)
quietPool.add(quietInstances)
projectSuspended.add(stopInstancesOf)
accountDisabled.add(stopInstancesOf)
instanceGroupDeleted.add((tx, groupId) => {
  tx.run(sql`update vm set groupId = null where groupId = ${groupId}`)
})

const counts = "kind = 'User' and removed is null and state not in ('Destroyed', 'Expunging', 'Error')"

export const vm: Resource = {
  name: 'vm',
  entities: { UserVmResponse: entity('vm', 'accountId') },
  commands: [
    deployVirtualMachine,
    listVirtualMachines,
    startVirtualMachine,
    stopVirtualMachine,
    rebootVirtualMachine,
    destroyVirtualMachine,
    recoverVirtualMachine,
    expungeVirtualMachine,
    updateVirtualMachine,
    updateVMAffinityGroup,
    resetUserDataForVirtualMachine,
    migrateVirtualMachine,
    scaleVirtualMachine,
    changeServiceForVirtualMachine,
    resetSSHKeyForVirtualMachine,
    resetPasswordForVirtualMachine,
    listVirtualMachinesMetrics,
    getVMPassword,
    findHostsForMigration,
    createConsoleEndpoint,
  ],
  jobs: [expungeInstance, restartInstance],
  usage: {
    user_vm: { table: 'vm', amount: '1', where: counts },
    cpu: { table: 'vm', amount: 'cpuCores', where: counts },
    memory: { table: 'vm', amount: 'memoryMiB', where: counts },
  },
  migrations: vmMigrations,
  accountGone: removeInstancesOf,
  start(env) {
    const everyMs = () => 1000 * env.db.read(read => configValue(read, 'expunge.interval'))
    return repeat(env, 'expunging instances', everyMs, () => sweep(env))
  },
}
