import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { groupsMeant, setGroups } from '../../affinity-group/index.ts'
import { instance, shown } from '../store.ts'
import { accepted, outcome, type VmData } from '../work.ts'

interface Data extends VmData {
  groupIds: number[]
}

export const updateVMAffinityGroup = asyncCommand('updateVMAffinityGroup', {
  description: 'Puts a stopped instance into other affinity groups; they hold from its next start on.',
  params: ['id', 'affinitygroupids', 'affinitygroupnames'],
  accept(ctx, p) {
    const vm = instance(ctx.tx, 'updateVMAffinityGroup', p.id)
    return accepted(ctx, vm, 'changing the affinity groups of', {
      groupIds: groupsMeant(ctx.tx, vm.accountId, p),
    })
  },
  steps: [
    step<Data>('change', job => (tx, { vmId, groupIds }) => {
      const vm = tx.row('vm', vmId)
      if (vm.removed !== null || vm.state !== 'Stopped')
        throw invalid(
          `The instance ${shown(vm)} is in state ${vm.state}; stop it before its affinity groups are changed.`,
        )
      setGroups(tx, vmId, groupIds)
      job.changes.emit(tx, 'virtualmachine', vm.uuid)
    }),
  ],
  result: outcome,
})
