import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { instance, shown } from '../store.ts'

export const getVMPassword = command('getVMPassword', {
  description: 'Tells the encrypted password of an instance, when one is kept.',
  params: ['id'],
  run(ctx, p) {
    throw invalid(`No password is kept of the instance ${shown(instance(ctx.read, 'getVMPassword', p.id))}.`)
  },
})
