import { command } from '#kernel/command.ts'
import { permissionsOf } from '../permissions.ts'

export const listIsoPermissions = command('listIsoPermissions', {
  description: 'Tells who may use an ISO.',
  params: ['id'],
  run: (ctx, { id }) => permissionsOf(ctx, id),
})
