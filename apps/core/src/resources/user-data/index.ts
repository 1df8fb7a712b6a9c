import { entity, type Resource } from '#kernel/resource.ts'
import { deleteUserData } from './commands/deleteUserData.ts'
import { linkUserDataToTemplate } from './commands/linkUserDataToTemplate.ts'
import { listUserData } from './commands/listUserData.ts'
import { registerUserData } from './commands/registerUserData.ts'
import { userDataMigrations } from './tables.ts'

export { type ChosenUserData, givenUserData, userDataFor } from './content.ts'

export const userData: Resource = {
  name: 'user-data',
  entities: { UserDataResponse: entity('userData', 'accountId') },
  commands: [registerUserData, listUserData, deleteUserData, linkUserDataToTemplate],
  migrations: userDataMigrations,
  accountGone({ db, clock }, accountId) {
    db.tx(tx => {
      const kept = tx.q.updateTable('userData').where('accountId', '=', accountId)
      tx.run(kept.where('removed', 'is', null).set({ removed: clock.now() }))
    })
  },
}
