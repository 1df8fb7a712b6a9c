import type { Resource } from '#kernel/resource.ts'
import { createAccount } from './commands/createAccount.ts'
import { deleteAccount } from './commands/deleteAccount.ts'
import { disableAccount } from './commands/disableAccount.ts'
import { enableAccount } from './commands/enableAccount.ts'
import { listAccounts } from './commands/listAccounts.ts'
import { lockAccount } from './commands/lockAccount.ts'
import { updateAccount } from './commands/updateAccount.ts'

export { accountDisabled, accountMade } from './hooks.ts'
export { checkRemovable, emptyAccount, removeAccount } from './removal.ts'
export { accountFacts } from './view.ts'

export const account: Resource = {
  name: 'account',
  commands: [
    listAccounts,
    createAccount,
    updateAccount,
    enableAccount,
    disableAccount,
    lockAccount,
    deleteAccount,
  ],
}
