import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { keepPassword, passwordMeant } from '../password.ts'
import { instance, shown } from '../store.ts'
import { accepted, outcome, type VmData } from '../work.ts'

interface Data extends VmData {
  wanted?: string
}

export const resetPasswordForVirtualMachine = asyncCommand('resetPasswordForVirtualMachine', {
  description: 'Gives a stopped instance a new password, where its template takes one.',
  params: ['id', 'password'],
  accept: (ctx, p) =>
    accepted(ctx, instance(ctx.tx, 'resetPasswordForVirtualMachine', p.id), 'resetting the password of', {
      ...(p.password !== undefined && { wanted: p.password }),
    }),
  steps: [
    step<Data>('change', job => (tx, data) => {
      const vm = tx.row('vm', data.vmId)
      const template = tx.row('template', vm.templateId)
      if (template.passwordEnabled === 0)
        throw invalid(
          `The template ${template.name} takes no passwords, so there is none to reset; use SSH keys or user data.`,
        )
      if (vm.removed !== null || vm.state !== 'Stopped')
        throw invalid(
          `The instance ${shown(vm)} is in state ${vm.state}; stop it before its password is reset.`,
        )
      const password = passwordMeant(tx, template, data.wanted)
      if (password === null) return
      keepPassword(tx, job, vm.id, password)
      data.password = password
    }),
  ],
  result: outcome,
})
