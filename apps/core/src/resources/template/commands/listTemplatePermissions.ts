import { command } from '#kernel/command.ts'
import { permissionsOf } from '../permissions.ts'

export const listTemplatePermissions = command('listTemplatePermissions', {
  description: 'Tells who may use a template.',
  params: ['id'],
  run: (ctx, { id }) => permissionsOf(ctx, id),
})
