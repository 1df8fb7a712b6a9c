import { sql } from 'kysely'
import { repeat } from '#kernel/repeat.ts'
import { entity, type Resource } from '#kernel/resource.ts'
import { configValue } from '#kernel/settings/index.ts'
import { accountDisabled, accountFacts } from '../account/index.ts'
import { evacuateHost, hostAnswered, hostDown, hostInUse, hostRemoved } from '../host/index.ts'
import { instanceGroupDeleted } from '../instance-group/index.ts'
import { busyNetworks, networkInUse } from '../network/index.ts'
import { projectSuspended } from '../project/index.ts'
import { detailKeeper } from '../resource-detail/index.ts'
import { quietPool } from '../storage/index.ts'
import { instanceCounts } from './account-facts.ts'
import { removeInstancesOf, stopInstancesOf } from './accounts.ts'
import { addIpToNic } from './commands/addIpToNic.ts'
import { addNicToVirtualMachine } from './commands/addNicToVirtualMachine.ts'
import { assignVirtualMachine } from './commands/assignVirtualMachine.ts'
import { attachIso } from './commands/attachIso.ts'
import { detachIso } from './commands/detachIso.ts'
import { listNics } from './commands/listNics.ts'
import { listVirtualMachinesUsageHistory } from './commands/listVirtualMachinesUsageHistory.ts'
import { removeIpFromNic } from './commands/removeIpFromNic.ts'
import { removeNicFromVirtualMachine } from './commands/removeNicFromVirtualMachine.ts'
import { restoreVirtualMachine } from './commands/restoreVirtualMachine.ts'
import { updateDefaultNicForVirtualMachine } from './commands/updateDefaultNicForVirtualMachine.ts'
import { changeServiceForVirtualMachine } from './commands/changeServiceForVirtualMachine.ts'
import { createConsoleEndpoint } from './commands/createConsoleEndpoint.ts'
import { findHostsForMigration } from './commands/findHostsForMigration.ts'
import { getVirtualMachineUserData } from './commands/getVirtualMachineUserData.ts'
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
import { instanceDetails } from './details.ts'
import { expungeInstance, sweep } from './expunging.ts'
import { recordStats } from './history.ts'
import { emptyHost, hostLost, instancesOn, reconcile, restartInstance } from './hosts.ts'
import { instancesIn, usedNetworks } from './networks.ts'
import { quietInstances } from './quiet.ts'
import { vmMigrations } from './tables.ts'

export * from './phases/index.ts'
export { ipInUse, nicInUse, vmForgotten, vmPlaced } from './hooks.ts'
export { fence, leftHalfMoved } from './hosts.ts'
export { quietVms } from './quiet.ts'
export { expectedOn, missingOn, strangersOn } from './power.ts'
export { applyVmEvent, idle, nicsOf, vmsOnHost } from './store.ts'
export { historyPage, historyParams } from './usage-history.ts'
export { instanceView, viewFor } from './view.ts'
export { outcome, type VmData } from './work.ts'

accountFacts.add(instanceCounts)
evacuateHost.add(emptyHost)
hostAnswered.add(reconcile)
hostInUse.add(instancesOn)
hostRemoved.add(hostLost)
hostDown.add(hostLost)
quietPool.add(quietInstances)
busyNetworks.add(usedNetworks)
networkInUse.add(instancesIn)
projectSuspended.add(stopInstancesOf)
accountDisabled.add(stopInstancesOf)
detailKeeper.add(type => (type.toLowerCase() === 'uservm' ? instanceDetails : undefined))
instanceGroupDeleted.add((tx, groupId) => {
  tx.run(sql`update vm set groupId = null where groupId = ${groupId}`)
})

const counts = "kind = 'User' and removed is null and state not in ('Destroyed', 'Expunging', 'Error')"

export const vm: Resource = {
  name: 'vm',
  entities: {
    UserVmResponse: entity('vm', 'accountId'),
    NicResponse: { table: 'nic', owner: (read, id) => read.row('vm', read.row('nic', id).vmId).accountId },
    NicSecondaryIpResponse: {
      table: 'nicSecondaryIp',
      owner: (read, id) =>
        read.row('vm', read.row('nic', read.row('nicSecondaryIp', id).nicId).vmId).accountId,
    },
  },
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
    getVirtualMachineUserData,
    getVMPassword,
    findHostsForMigration,
    createConsoleEndpoint,
    addIpToNic,
    addNicToVirtualMachine,
    assignVirtualMachine,
    attachIso,
    detachIso,
    listNics,
    listVirtualMachinesUsageHistory,
    removeIpFromNic,
    removeNicFromVirtualMachine,
    restoreVirtualMachine,
    updateDefaultNicForVirtualMachine,
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
    const stopExpunging = repeat(env, 'expunging instances', everyMs, () => sweep(env))
    const lookMs = () => env.db.read(read => configValue(read, 'vm.stats.interval'))
    const stopLooking = repeat(
      env,
      'recording what instances use',
      () => lookMs() || 60_000,
      () => {
        if (lookMs() > 0) recordStats(env)
      },
    )
    return () => {
      stopExpunging()
      stopLooking()
    }
  },
}
