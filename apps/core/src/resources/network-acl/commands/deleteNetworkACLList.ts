import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { conflict } from '#kernel/errors.ts'
import { success } from '#kernel/wire.ts'
import { counted } from '#kernel/words.ts'
import type { Read, Row } from '#ports/db.ts'
import { aboutAcl } from '../jobs.ts'
import { dropAcls, ownAcl } from '../store.ts'

export const deleteNetworkACLList = asyncCommand('deleteNetworkACLList', {
  description: 'Deletes an ACL list that nothing uses, with its items.',
  params: ['id'],
  accept: ({ tx }, { id }) => aboutAcl(unused(tx, id), { id }, 'deleting the ACL list'),
  steps: [
    {
      name: 'delete',
      run: job => tx => {
        const { id, uuid } = unused(tx, job.data.id)
        dropAcls(tx, job.clock.now(), [id])
        job.changes.emit(tx, 'networkacllist', uuid)
      },
    },
  ],
  result: () => success(),
})

/** @throws CloudError INTERNAL_ERROR when a tier or private gateway has the list */
function unused(read: Read, id: number): Row<'networkAcl'> {
  const acl = ownAcl(read, id)
  const { tiers, gateways } = read.get(
    sql<{ tiers: number; gateways: number }>`
      select (select count(*) from network where aclId = ${id} and removed is null) as tiers,
        (select count(*) from privateGateway where aclId = ${id} and removed is null) as gateways`,
  ) ?? { tiers: 0, gateways: 0 }
  const users = [
    ...(tiers > 0 ? [counted(tiers, 'tier')] : []),
    ...(gateways > 0 ? [counted(gateways, 'private gateway')] : []),
  ]
  if (users.length > 0)
    throw conflict(
      `The ACL list ${acl.name} is used by ${users.join(' and ')}; give them another one with replaceNetworkACLList first.`,
    )
  return acl
}
