import { command } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { permissionParams, updatePermissions } from '../permissions.ts'

export const updateTemplatePermissions = command('updateTemplatePermissions', {
  description: 'Says who may use a template beside its owner: everybody, or single accounts.',
  params: permissionParams,
  run(ctx, p) {
    updatePermissions(ctx, p, 'template')
    return success()
  },
})
