import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { instance } from '../store.ts'
import { accepted, outcome, type VmData } from '../work.ts'

/** No driver hands passwords to guests yet, so it is refused for every template. */
export const resetPasswordForVirtualMachine = asyncCommand('resetPasswordForVirtualMachine', {
  description: 'Gives an instance a new password, where template and hypervisor can take one.',
  params: ['id'],
  accept: (ctx, p) =>
    accepted(ctx, instance(ctx.tx, 'resetPasswordForVirtualMachine', p.id), 'resetting the password of', {}),
  steps: [
    step<VmData>('check', job => {
      const template = job.read(read => read.row('template', read.row('vm', job.data.vmId).templateId))
      throw invalid(
        template.passwordEnabled === 1
          ? 'The hypervisor cannot hand passwords to its guests; use SSH keys or user data.'
          : `The template ${template.name} takes no passwords, so there is none to reset; use SSH keys or user data.`,
      )
    }),
  ],
  result: outcome,
})
