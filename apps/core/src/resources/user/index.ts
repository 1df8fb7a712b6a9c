import type { Resource } from '#kernel/resource.ts'
import { createUser } from './commands/createUser.ts'
import { deleteUser } from './commands/deleteUser.ts'
import { deleteUserKeys } from './commands/deleteUserKeys.ts'
import { disableUser } from './commands/disableUser.ts'
import { enableUser } from './commands/enableUser.ts'
import { getUserKeys } from './commands/getUserKeys.ts'
import { listUserKeyRules } from './commands/listUserKeyRules.ts'
import { listUserKeys } from './commands/listUserKeys.ts'
import { listUsers } from './commands/listUsers.ts'
import { getUser } from './commands/getUser.ts'
import { moveUser } from './commands/moveUser.ts'
import { lockUser } from './commands/lockUser.ts'
import { registerUserKeys } from './commands/registerUserKeys.ts'
import { updateUser } from './commands/updateUser.ts'

export { addUser, chosenUuid, parseApiKeyAccess, passwordChanged } from './domain.ts'
export { callingRules } from './keys.ts'
export { apiKeyAccess, userView } from './view.ts'

export const user: Resource = {
  name: 'user',
  commands: [
    listUsers,
    createUser,
    updateUser,
    enableUser,
    disableUser,
    lockUser,
    deleteUser,
    moveUser,
    getUser,
    registerUserKeys,
    getUserKeys,
    listUserKeys,
    listUserKeyRules,
    deleteUserKeys,
  ],
}
