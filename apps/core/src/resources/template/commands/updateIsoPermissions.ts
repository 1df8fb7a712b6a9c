import { command } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { permissionParams, updatePermissions } from '../permissions.ts'

export const updateIsoPermissions = command('updateIsoPermissions', {
  description: 'Says who may use an ISO beside its owner: everybody, or single accounts.',
  params: permissionParams,
  run(ctx, p) {
    updatePermissions(ctx, p, 'iso')
    return success()
  },
})
