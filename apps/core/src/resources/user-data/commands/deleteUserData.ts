import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { conflict } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { counted } from '#kernel/words.ts'

export const deleteUserData = command('deleteUserData', {
  description: 'Forgets registered user data that no instance and no template uses.',
  params: ['id', 'account', 'domainid'],
  run({ tx, clock }, { id }) {
    const { name } = living(tx, 'userData', id, 'user data')
    const { vms = 0, templates = 0 } =
      tx.get(
        sql<{ vms: number; templates: number }>`
          select (select count(*) from vm where userDataId = ${id} and removed is null) as vms,
            (select count(*) from template where userDataId = ${id} and removed is null) as templates`,
      ) ?? {}
    if (vms + templates > 0)
      throw conflict(
        `${counted(vms, 'instance')} and ${counted(templates, 'template')} use the user data ${name}; give them other user data first.`,
      )
    tx.update('userData', id, { removed: clock.now() })
    return success()
  },
})
