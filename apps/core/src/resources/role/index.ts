import type { Resource } from '#kernel/resource.ts'
import { createRole } from './commands/createRole.ts'
import { createRolePermission } from './commands/createRolePermission.ts'
import { deleteRole } from './commands/deleteRole.ts'
import { deleteRolePermission } from './commands/deleteRolePermission.ts'
import { disableRole } from './commands/disableRole.ts'
import { enableRole } from './commands/enableRole.ts'
import { importRole } from './commands/importRole.ts'
import { listRolePermissions } from './commands/listRolePermissions.ts'
import { listRoles } from './commands/listRoles.ts'
import { updateRole } from './commands/updateRole.ts'
import { updateRolePermission } from './commands/updateRolePermission.ts'

export { parsePermission, parseRule } from './rules.ts'

export const role: Resource = {
  name: 'role',
  commands: [
    listRoles,
    createRole,
    updateRole,
    deleteRole,
    enableRole,
    disableRole,
    importRole,
    listRolePermissions,
    createRolePermission,
    updateRolePermission,
    deleteRolePermission,
  ],
}
