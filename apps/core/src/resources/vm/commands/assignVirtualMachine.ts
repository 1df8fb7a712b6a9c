import { command, type Ctx } from '#kernel/command.ts'
import { requireAccess } from '#kernel/access.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { reserve } from '#kernel/limits.ts'
import { living } from '#kernel/living.ts'
import { ownerOf } from '#kernel/scope.ts'
import type { Row } from '#ports/db.ts'
import { leaveAffinityGroups } from '../../affinity-group/index.ts'
import { mayUseNetwork } from '../../network/index.ts'
import { defaultGroup, joinGroups, leaveGroups } from '../../security-group/index.ts'
import { requireFreeDisks, volumesOf } from '../../volume/index.ts'
import { requireFreeName } from '../create.ts'
import { nicInUse } from '../hooks.ts'
import { insertNic, releaseNic } from '../nics.ts'
import { instance, nicsOf, shown } from '../store.ts'
import { viewFor } from '../view.ts'
import { outcome } from '../work.ts'

interface Wish {
  networkids?: readonly number[]
  securitygroupids?: readonly number[]
}

export const assignVirtualMachine = command('assignVirtualMachine', {
  description: 'Hands a stopped instance over to another account or project, with its disks.',
  params: ['virtualmachineid', 'account', 'domainid', 'networkids', 'securitygroupids'],
  run(ctx, p) {
    const { tx } = ctx
    const vm = instance(tx, 'assignVirtualMachine', p.virtualmachineid)
    if (vm.removed !== null || vm.state !== 'Stopped')
      throw invalid(`The instance ${shown(vm)} is in state ${vm.state}; stop it before it is handed over.`)
    const accountId = ownerOf(tx, ctx.caller, p)
    if (accountId === vm.accountId)
      throw invalid(`The instance ${shown(vm)} belongs to that account already.`)
    requireFreeDisks(tx, vm)
    const volumes = volumesOf(tx, vm.id)
    reserve(ctx, accountId, {
      user_vm: 1,
      cpu: vm.cpuCores,
      memory: vm.memoryMiB,
      volume: volumes.length,
      primary_storage: volumes.reduce((sum, volume) => sum + volume.sizeBytes, 0),
    })
    for (const volume of volumes) {
      tx.update('volume', volume.id, { accountId })
      ctx.changes.emit(tx, 'volume', volume.uuid)
    }
    leaveAffinityGroups(tx, vm.id)
    tx.update('vm', vm.id, { accountId, groupId: null, keyPairs: null, encryptedPassword: null })
    moveNics(ctx, vm, accountId, p)
    moveGroups(ctx, vm, accountId, p)
    ctx.changes.emit(tx, 'virtualmachine', vm.uuid)
    return outcome(tx, { vmId: vm.id, view: viewFor(ctx.caller) })
  },
  event({ tx }, p) {
    const vm = tx.row('vm', p.virtualmachineid)
    return {
      type: 'VM.MOVE',
      description: `handed over instance ${shown(vm)} to ${tx.row('account', vm.accountId).name}`,
      accountId: vm.accountId,
      resourceType: 'VirtualMachine',
      resourceUuid: vm.uuid,
    }
  },
})

/** Networks that the new account may not use stay behind; the others are kept unless others are named.
 *  @throws CloudError PARAM_ERROR when no network is left, or an interface is in use; ACCOUNT_ERROR for foreign networks */
function moveNics(ctx: Ctx, vm: Row<'vm'>, accountId: number, p: Wish): void {
  const { tx } = ctx
  if (tx.row('zone', vm.zoneId).networkType === 'Basic') {
    if (p.networkids) throw invalid('Leave networkids out: a zone of type Basic has one network.')
    return
  }
  const nics = nicsOf(tx, vm.id)
  for (const nic of nics) {
    const use = nicInUse.call(tx, nic.id).find(why => why !== null)
    if (use) throw invalid(`An interface of ${shown(vm)} is in use: ${use}. Delete that first.`)
  }
  const kept = nics.flatMap(nic => {
    const network = nic.networkId === null ? undefined : tx.row('network', nic.networkId)
    return network && mayUseNetwork(tx, network, accountId) ? [network.id] : []
  })
  const wanted = p.networkids ?? kept
  if (wanted.length === 0)
    throw invalid('Give networkids: the networks of the new account that the instance is to be in.')
  for (const nic of nics) releaseNic(tx, ctx, nic)
  for (const [deviceId, id] of wanted.entries()) {
    const network = living(tx, 'network', id, 'network')
    if (!mayUseNetwork(tx, network, accountId))
      throw denied(`The new account may not use the network ${network.name}; name one of its own.`)
    if (network.zoneId !== vm.zoneId) throw invalid(`The network ${network.name} is in another zone.`)
    requireFreeName(tx, vm.name, [network], vm.id)
    insertNic(tx, ctx, vm.id, { network, deviceId, isDefault: deviceId === 0 })
  }
}

function moveGroups(ctx: Ctx, vm: Row<'vm'>, accountId: number, p: Wish): void {
  const { tx } = ctx
  leaveGroups(tx, vm.id)
  if (tx.row('zone', vm.zoneId).securityGroups === 0) {
    if (p.securitygroupids) throw invalid('The zone has no security groups; leave them out.')
    return
  }
  for (const id of p.securitygroupids ?? []) {
    const group = tx.row('securityGroup', id)
    requireAccess(tx, ctx.caller, group.accountId)
    if (group.accountId !== accountId)
      throw denied(`The security group ${group.name} does not belong to the new account.`)
  }
  joinGroups(tx, vm.id, [...(p.securitygroupids ?? [defaultGroup(tx, ctx, accountId)])])
}
