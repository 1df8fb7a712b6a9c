import type { Env } from '#kernel/command.ts'
import { entity, type Resource } from '#kernel/resource.ts'
import type { Tx } from '#ports/db.ts'
import { evacuateHost, hostAnswered, hostDown, hostReady, hostRemoved } from '../host/index.ts'
import { networkLeft, networkNeeded } from '../network/index.ts'
import { imageStoreAdded, poolReady, quietPool } from '../storage/index.ts'
import { templateReady } from '../template/index.ts'
import { vmForgotten, vmPlaced } from '../vm/index.ts'
import { zoneEnabled } from '../zone/index.ts'
import { freePublicAddress } from './addresses.ts'
import { changeServiceForRouter } from './commands/changeServiceForRouter.ts'
import { changeServiceForSystemVm } from './commands/changeServiceForSystemVm.ts'
import { destroyRouter } from './commands/destroyRouter.ts'
import { destroySystemVm } from './commands/destroySystemVm.ts'
import { getRouterHealthCheckResults } from './commands/getRouterHealthCheckResults.ts'
import { listRouters } from './commands/listRouters.ts'
import { listSystemVmsUsageHistory } from './commands/listSystemVmsUsageHistory.ts'
import { listSystemVms } from './commands/listSystemVms.ts'
import { migrateSystemVm } from './commands/migrateSystemVm.ts'
import { rebootRouter } from './commands/rebootRouter.ts'
import { rebootSystemVm } from './commands/rebootSystemVm.ts'
import { restartNetwork } from './commands/restartNetwork.ts'
import { scaleSystemVm } from './commands/scaleSystemVm.ts'
import { startRouter } from './commands/startRouter.ts'
import { startSystemVm } from './commands/startSystemVm.ts'
import { stopRouter } from './commands/stopRouter.ts'
import { stopSystemVm } from './commands/stopSystemVm.ts'
import { upgradeRouterTemplate } from './commands/upgradeRouterTemplate.ts'
import { hostWithSystemVmsLost, leaveHost, quietSystemVms, reconcileSystemVms } from './hosts.ts'
import { bringUpSystemVm, ensureRouter, ensureRouters, ensureSystemVms } from './jobs/bring-up.ts'
import { leaveNetwork, replaceRouter } from './jobs/replace-router.ts'
import { systemVmMigrations } from './tables.ts'

export { ensureRouters } from './jobs/bring-up.ts'
export { dropRouters } from './jobs/replace-router.ts'
export { restartRouters } from './restart.ts'
export { routerPlans, type PrivateInterface, type RouterPlan, type Served } from './router-plan.ts'

zoneEnabled.add(ensureSystemVms)
hostReady.add((tx, env, hostId) => ensureSystemVms(tx, env, tx.row('host', hostId).zoneId))
poolReady.add((tx, env, poolId) => ensureSystemVms(tx, env, tx.row('storagePool', poolId).zoneId))
templateReady.add((tx: Tx, env: Env, _templateId: number, zoneId: number) => ensureSystemVms(tx, env, zoneId))
hostAnswered.add(reconcileSystemVms)
hostRemoved.add(hostWithSystemVmsLost)
hostDown.add(hostWithSystemVmsLost)
evacuateHost.add(leaveHost)
quietPool.add(quietSystemVms)
networkNeeded.add((tx, env, networkId) => ensureRouters(tx, env, { networkId }))
networkLeft.add(leaveNetwork)
vmPlaced.add((tx, env, vmId) => {
  const { kind, zoneId, podId } = tx.row('vm', vmId)
  if (kind === 'User' && podId !== null) ensureRouter(tx, env, zoneId, podId)
})
imageStoreAdded.add((tx, env, storeId) => {
  const { zoneId } = tx.row('imageStore', storeId)
  if (zoneId !== null) ensureSystemVms(tx, env, zoneId)
})

vmForgotten.add((tx, _env, vmId) => freePublicAddress(tx, vmId))

export const systemVm: Resource = {
  name: 'systemVm',
  entities: { SystemVmResponse: entity('vm'), DomainRouterResponse: entity('vm') },
  commands: [
    listSystemVms,
    listSystemVmsUsageHistory,
    startSystemVm,
    stopSystemVm,
    rebootSystemVm,
    destroySystemVm,
    migrateSystemVm,
    listRouters,
    startRouter,
    stopRouter,
    rebootRouter,
    destroyRouter,
    restartNetwork,
    changeServiceForRouter,
    changeServiceForSystemVm,
    scaleSystemVm,
    getRouterHealthCheckResults,
    upgradeRouterTemplate,
  ],
  jobs: [bringUpSystemVm, replaceRouter],
  migrations: systemVmMigrations,
}
