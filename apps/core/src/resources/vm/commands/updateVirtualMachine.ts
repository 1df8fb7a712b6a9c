import type { Input } from '@cloud/contract'
import { command, type Ctx } from '#kernel/command.ts'
import { conflict, invalid } from '#kernel/errors.ts'
import { detailsOf } from '#kernel/maps.ts'
import type { Row } from '#ports/db.ts'
import { requireFreeName } from '../create.ts'
import { joinGroups, leaveGroups } from '../../security-group/index.ts'
import { groupFor } from '../../instance-group/index.ts'
import { givenUserData, userDataFor } from '../../user-data/index.ts'
import { keptDetails } from '../details.ts'
import { notScalable } from '../live-scaling.ts'
import { checkHostName } from '../domain/host-name.ts'
import { forbidden, instance, nicsOf, shown } from '../store.ts'
import { groupsWanted } from '../wish.ts'
import { viewFor } from '../view.ts'
import { outcome } from '../work.ts'

const served = [
  'id',
  'displayname',
  'name',
  'group',
  'haenable',
  'details',
  'cleanupdetails',
  'deleteprotection',
  'userdata',
  'ostypeid',
  'isdynamicallyscalable',
  'userdataid',
  'securitygroupids',
  'securitygroupnames',
] as const
type P = Pick<Input<'updateVirtualMachine'>, (typeof served)[number]>

export const updateVirtualMachine = command('updateVirtualMachine', {
  description:
    'Changes what is told about an instance; its host name and details hold from the next start on.',
  params: served,
  run(ctx, p) {
    const vm = instance(ctx.tx, 'updateVirtualMachine', p.id)
    if (vm.removed !== null) throw forbidden(vm, 'OperationSucceeded')
    ctx.tx.update('vm', vm.id, patchOf(ctx, vm, p))
    if (p.securitygroupids || p.securitygroupnames) changeGroups(ctx, vm, p)
    ctx.changes.emit(ctx.tx, 'virtualmachine', vm.uuid)
    return outcome(ctx.tx, { vmId: vm.id, view: viewFor(ctx.caller) })
  },
  event(ctx, p) {
    const vm = ctx.tx.row('vm', p.id)
    return {
      type: 'VM.UPDATE',
      description: `updated instance ${vm.displayName ?? vm.name}`,
      accountId: vm.accountId,
      resourceUuid: vm.uuid,
    }
  },
})

/** @throws CloudError PARAM_ERROR while it is not stopped: its host guards it by the groups that it started with */
function changeGroups(ctx: Ctx, vm: Row<'vm'>, p: P): void {
  const groups = groupsWanted(ctx, ctx.tx.row('zone', vm.zoneId), vm.accountId, p)
  if (vm.state !== 'Stopped')
    throw invalid(`The instance ${shown(vm)} is in state ${vm.state}; stop it before its groups are changed.`)
  leaveGroups(ctx.tx, vm.id)
  joinGroups(ctx.tx, vm.id, groups)
}

/** An empty text changes nothing, as in CloudStack. */
function patchOf(ctx: Ctx, vm: Row<'vm'>, p: P): Partial<Row<'vm'>> {
  const { tx } = ctx
  if (p.haenable === true && tx.row('serviceOffering', vm.serviceOfferingId).offerHa === 0)
    throw conflict(
      'The service offering of the instance has no high availability; change the offering first.',
    )
  if (p.name !== undefined && p.name !== '') {
    const networks = nicsOf(tx, vm.id).flatMap(nic =>
      nic.networkId === null ? [] : tx.row('network', nic.networkId),
    )
    requireFreeName(tx, checkHostName(p.name), networks, vm.id)
  }
  const fixed =
    p.isdynamicallyscalable === true
      ? notScalable(
          tx,
          vm.zoneId,
          tx.row('serviceOffering', vm.serviceOfferingId),
          tx.row('template', vm.templateId),
        )
      : null
  if (fixed !== null) throw invalid(`The instance cannot be given more while it runs: ${fixed}.`)
  const details = p.cleanupdetails ? {} : p.details && detailsOf(p.details)
  return {
    ...(p.displayname !== undefined && p.displayname !== '' && { displayName: p.displayname }),
    ...(p.name !== undefined && p.name !== '' && { name: p.name }),
    ...(p.group !== undefined && { groupId: groupFor(tx, ctx, vm.accountId, p.group) }),
    ...(p.haenable !== undefined && { haEnabled: p.haenable ? 1 : 0 }),
    ...(details && { details: keptDetails(details) }),
    ...(p.deleteprotection !== undefined && { deleteProtection: p.deleteprotection ? 1 : 0 }),
    ...(givenUserData(tx, ctx.caller, p) && {
      ...userDataFor(tx, ctx.caller, tx.row('template', vm.templateId), p),
    }),
    ...(p.ostypeid !== undefined && { osTypeId: p.ostypeid }),
    ...(p.isdynamicallyscalable !== undefined && { dynamicallyScalable: p.isdynamicallyscalable ? 1 : 0 }),
  }
}
