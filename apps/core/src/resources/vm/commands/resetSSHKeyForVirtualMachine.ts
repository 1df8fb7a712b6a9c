import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { ownerOf } from '#kernel/scope.ts'
import { keysNamed } from '../../ssh-key/index.ts'
import { keepPassword, passwordMeant } from '../password.ts'
import { instance, shown } from '../store.ts'
import { accepted, outcome, type VmData } from '../work.ts'

interface Data extends VmData {
  keyPairs: string
}

export const resetSSHKeyForVirtualMachine = asyncCommand('resetSSHKeyForVirtualMachine', {
  description: 'Gives a stopped instance other SSH keys; they hold from its next start on.',
  params: ['id', 'keypair', 'keypairs', 'account', 'domainid', 'projectid'],
  accept(ctx, p) {
    const vm = instance(ctx.tx, 'resetSSHKeyForVirtualMachine', p.id)
    const names = p.keypairs ?? (p.keypair === undefined ? [] : [p.keypair])
    if (names.length === 0) throw invalid('Name the SSH key pair in keypair, or several in keypairs.')
    const named = p.account !== undefined || p.projectid !== undefined
    keysNamed(ctx.tx, named ? ownerOf(ctx.tx, ctx.caller, p) : vm.accountId, names)
    return accepted(ctx, vm, 'changing the SSH keys of', { keyPairs: names.join(',') })
  },
  steps: [
    step<Data>('change', job => (tx, data) => {
      const { vmId, keyPairs } = data
      const vm = tx.row('vm', vmId)
      if (vm.removed !== null || vm.state !== 'Stopped')
        throw invalid(
          `The instance ${shown(vm)} is in state ${vm.state}; stop it before its keys are changed.`,
        )
      tx.update('vm', vmId, { keyPairs, encryptedPassword: null })
      job.changes.emit(tx, 'virtualmachine', vm.uuid)
      const password = passwordMeant(tx, tx.row('template', vm.templateId), undefined)
      if (password === null) return
      keepPassword(tx, job, vmId, password)
      data.password = password
    }),
  ],
  result: outcome,
})
