import { sql } from 'kysely'
import type { Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { writeEvent } from '#kernel/events.ts'
import { ownerOf } from '#kernel/scope.ts'
import type { Read, Row } from '#ports/db.ts'
import { fingerprintOf } from './keys.ts'

/** Keeps a public key for the account that the parameters name.
 *  @throws CloudError PARAM_ERROR when its name, or the key itself, is there already */
export function keepKey(
  ctx: Ctx,
  p: { name: string; account?: string; domainid?: number },
  publicKey: string,
): number {
  const { tx, ids, clock, changes } = ctx
  const accountId = ownerOf(tx, ctx.caller, p)
  if (p.name.trim() === '') throw invalid('Give the key pair a name.')
  if (keyNamed(tx, accountId, p.name))
    throw invalid(`The account has a key pair ${p.name} already; choose another name.`)
  const fingerprint = fingerprintOf(publicKey)
  const twin = tx.get(
    sql<{ name: string }>`
      select name from sshKeyPair where accountId = ${accountId} and fingerprint = ${fingerprint} and removed is null`,
  )
  if (twin) throw invalid(`The account has this key already, under the name ${twin.name}.`)
  const uuid = ids.uuid()
  const id = tx.insert('sshKeyPair', {
    uuid,
    name: p.name,
    accountId,
    publicKey,
    fingerprint,
    created: clock.now(),
    removed: null,
  })
  changes.emit(tx, 'sshkeypair', uuid)
  writeEvent(tx, ctx, {
    type: 'REGISTER.SSH.KEYPAIR',
    description: `registered the key pair ${p.name}`,
    userId: ctx.caller.userId,
    accountId,
  })
  return id
}

export const keyNamed = (read: Read, accountId: number, name: string): Row<'sshKeyPair'> | undefined =>
  read.get(
    sql<Row<'sshKeyPair'>>`
      select * from sshKeyPair where accountId = ${accountId} and name = ${name} and removed is null`,
  )

/** Checks that an account has key pairs of these names. @throws CloudError PARAM_ERROR naming the first that is missing */
export function keysNamed(read: Read, accountId: number, names: readonly string[]): Row<'sshKeyPair'>[] {
  return names.map(name => {
    const key = keyNamed(read, accountId, name)
    if (!key) throw invalid(`The account has no key pair ${name}; register it first.`)
    return key
  })
}
