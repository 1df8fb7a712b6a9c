import { sql } from 'kysely'
import { entity, type Resource } from '#kernel/resource.ts'
import { networkDeleted, servicesInUse } from '#resources/network/index.ts'
import { publicIpHasRules, publicIpReleased } from '#resources/public-ip/index.ts'
import { ipInUse, nicInUse, vmForgotten } from '#resources/vm/index.ts'
import { createEgressFirewallRule } from './commands/createEgressFirewallRule.ts'
import { createFirewallRule } from './commands/createFirewallRule.ts'
import { createIpForwardingRule } from './commands/createIpForwardingRule.ts'
import { createPortForwardingRule } from './commands/createPortForwardingRule.ts'
import { deleteEgressFirewallRule } from './commands/deleteEgressFirewallRule.ts'
import { deleteFirewallRule } from './commands/deleteFirewallRule.ts'
import { deleteIpForwardingRule } from './commands/deleteIpForwardingRule.ts'
import { deletePortForwardingRule } from './commands/deletePortForwardingRule.ts'
import { disableStaticNat } from './commands/disableStaticNat.ts'
import { enableStaticNat } from './commands/enableStaticNat.ts'
import { listEgressFirewallRules } from './commands/listEgressFirewallRules.ts'
import { listFirewallRules } from './commands/listFirewallRules.ts'
import { listIpForwardingRules } from './commands/listIpForwardingRules.ts'
import { listPortForwardingRules } from './commands/listPortForwardingRules.ts'
import { updateEgressFirewallRule } from './commands/updateEgressFirewallRule.ts'
import { updateFirewallRule } from './commands/updateFirewallRule.ts'
import { updatePortForwardingRule } from './commands/updatePortForwardingRule.ts'
import { dropRulesOf, dropRulesOfNetwork, dropRulesOfVm } from './drop.ts'
import { servicesWithRules } from './services.ts'
import { forwardedTo } from './store.ts'
import { firewallMigrations } from './tables.ts'

export { guestAddress } from './guest-address.ts'
export {
  addressForRules,
  addRule,
  cidrsOf,
  created,
  described,
  forget,
  openFirewall,
  opensFirewall,
  portsTaken,
  remove,
  requireFreePorts,
  requireNoStaticNat,
  requireService,
  revoke,
  trafficOf,
  type NewRule,
} from './store.ts'

publicIpHasRules.add(
  (read, id) =>
    read.get(sql`select id from networkRule where publicIpId = ${id} and removed is null limit 1`) !==
    undefined,
)
publicIpReleased.add(dropRulesOf)
servicesInUse.add(servicesWithRules)
networkDeleted.add(dropRulesOfNetwork)
vmForgotten.add(dropRulesOfVm)
nicInUse.add(forwardedTo)
ipInUse.add(forwardedTo)

export const firewall: Resource = {
  name: 'firewall',
  entities: { FirewallRuleResponse: entity('networkRule', 'accountId') },
  commands: [
    createFirewallRule,
    listFirewallRules,
    updateFirewallRule,
    deleteFirewallRule,
    createEgressFirewallRule,
    listEgressFirewallRules,
    updateEgressFirewallRule,
    deleteEgressFirewallRule,
    createPortForwardingRule,
    listPortForwardingRules,
    updatePortForwardingRule,
    deletePortForwardingRule,
    enableStaticNat,
    disableStaticNat,
    createIpForwardingRule,
    listIpForwardingRules,
    deleteIpForwardingRule,
  ],
  migrations: firewallMigrations,
}
