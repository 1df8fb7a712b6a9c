import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { instance, shown } from '../store.ts'

export const getVMPassword = command('getVMPassword', {
  description: 'Tells the password of an instance, encrypted for the holder of its SSH key.',
  params: ['id'],
  run(ctx, p) {
    const vm = instance(ctx.read, 'getVMPassword', p.id)
    if (vm.encryptedPassword === null)
      throw invalid(
        `No password is kept of the instance ${shown(vm)}; reset it while the instance has an RSA key pair.`,
      )
    return { encryptedpassword: vm.encryptedPassword }
  },
})
