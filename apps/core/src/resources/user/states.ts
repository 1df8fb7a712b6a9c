import type { Entity } from '@cloud/contract'
import type { Ctx, EventNote } from '#kernel/command.ts'
import { conflict, invalid } from '#kernel/errors.ts'
import type { Row } from '#ports/db.ts'
import { managedUser } from '../identity/index.ts'
import { oneUser } from './view.ts'

type State = Row<'user'>['state']

/** Puts a user into a state. @throws CloudError when it may not */
export function setState(ctx: Ctx, id: number, state: State): Entity<'enableUser'> {
  const user = managedUser(ctx, id)
  checkDefault(user, state)
  if (state === 'locked' && user.state === 'disabled')
    throw conflict(`The user ${user.username} is disabled and cannot be locked; enable it first.`)
  ctx.tx.update('user', id, { state, ...(state === 'enabled' && { loginAttempts: 0 }) })
  ctx.changes.emit(ctx.tx, 'user', user.uuid)
  return oneUser(ctx.tx, id)
}

/** @throws CloudError PARAM_ERROR: without them nobody could log in any more */
export function checkDefault(user: Row<'user'>, state: State | 'removed' | 'moved'): void {
  if (user.isDefault === 1 && state !== 'enabled')
    throw invalid(`The user ${user.username} belongs to the installation: it cannot be ${state}.`)
}

/** The event that goes with a state. */
export const stateNote =
  (type: string, words: string) =>
  ({ tx }: Ctx, { id }: { id: number }): EventNote => {
    const user = tx.row('user', id)
    return {
      type,
      description: `${words} user ${user.username}`,
      accountId: user.accountId,
      resourceType: 'User',
      resourceUuid: user.uuid,
    }
  }
