import { entity, type Resource } from '#kernel/resource.ts'
import { ipInUse, nicInUse, vmForgotten } from '../vm/index.ts'
import { assignToLoadBalancerRule } from './commands/assignToLoadBalancerRule.ts'
import { createLBStickinessPolicy } from './commands/createLBStickinessPolicy.ts'
import { createLoadBalancerRule } from './commands/createLoadBalancerRule.ts'
import { deleteLBStickinessPolicy } from './commands/deleteLBStickinessPolicy.ts'
import { deleteLoadBalancerRule } from './commands/deleteLoadBalancerRule.ts'
import { listLBStickinessPolicies } from './commands/listLBStickinessPolicies.ts'
import { listLoadBalancerRuleInstances } from './commands/listLoadBalancerRuleInstances.ts'
import { listLoadBalancerRules } from './commands/listLoadBalancerRules.ts'
import { removeFromLoadBalancerRule } from './commands/removeFromLoadBalancerRule.ts'
import { updateLBStickinessPolicy } from './commands/updateLBStickinessPolicy.ts'
import { updateLoadBalancerRule } from './commands/updateLoadBalancerRule.ts'
import { balancedTo, leaveBalancers } from './store.ts'
import { loadBalancerMigrations } from './tables.ts'

vmForgotten.add((tx, _env, vmId) => leaveBalancers(tx, vmId))
nicInUse.add(balancedTo)
ipInUse.add(balancedTo)

export const loadBalancer: Resource = {
  name: 'load-balancer',
  entities: { LBStickinessResponse: entity('stickinessPolicy', 'accountId') },
  commands: [
    createLoadBalancerRule,
    listLoadBalancerRules,
    updateLoadBalancerRule,
    deleteLoadBalancerRule,
    assignToLoadBalancerRule,
    removeFromLoadBalancerRule,
    listLoadBalancerRuleInstances,
    createLBStickinessPolicy,
    listLBStickinessPolicies,
    updateLBStickinessPolicy,
    deleteLBStickinessPolicy,
  ],
  migrations: loadBalancerMigrations,
}
