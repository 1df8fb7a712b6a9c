import { randomInt } from 'node:crypto'
import { invalid } from '#kernel/errors.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Env } from '#kernel/command.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { encryptFor, keyNamed } from '../ssh-key/index.ts'

/** Without letters that look like others. */
const alphabets = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789'] as const

/** A password with at least one small letter, one capital and one digit. */
export function newPassword(length: number): string {
  const pick = (from: string) => from.charAt(randomInt(from.length))
  const rest = Array.from({ length: length - alphabets.length }, () => pick(alphabets.join('')))
  const all = [...alphabets.map(pick), ...rest]
  for (let i = all.length - 1; i > 0; i--) {
    const j = randomInt(i + 1)
    ;[all[i], all[j]] = [all[j] ?? '', all[i] ?? '']
  }
  return all.join('')
}

/** The password that an instance of a template gets at its next start: the wanted one, or any; null when it takes none.
 *  @throws CloudError PARAM_ERROR when one is wanted that the template does not take, or that is no good */
export function passwordMeant(
  read: Read,
  template: Pick<Row<'template'>, 'name' | 'passwordEnabled'>,
  wanted: string | undefined,
): string | null {
  if (template.passwordEnabled === 0) {
    if (wanted === undefined) return null
    throw invalid(
      `The template ${template.name} takes no passwords; use SSH keys or user data, or a template that does.`,
    )
  }
  if (wanted === undefined) return newPassword(configValue(read, 'vm.password.length'))
  if (!/^[\x21-\x7e]+$/.test(wanted))
    throw invalid('The password of an instance is made of printable ASCII characters without spaces.')
  return wanted
}

/** Keeps a password until the guest has got it at the next start, and for the owner of the SSH key for good, encrypted. */
export function keepPassword(
  tx: Tx,
  { changes }: Pick<Env, 'changes'>,
  vmId: number,
  password: string,
): void {
  const vm = tx.row('vm', vmId)
  tx.update('vm', vmId, { newPassword: password, encryptedPassword: encrypted(tx, vm, password) })
  changes.emit(tx, 'virtualmachine', vm.uuid)
}

/** For the first RSA key of an instance: other keys do not encrypt, and a pair may have been deleted since. */
function encrypted(read: Read, vm: Row<'vm'>, password: string): string | null {
  const names = vm.keyPairs?.split(',') ?? []
  for (const name of names) {
    const key = keyNamed(read, vm.accountId, name)
    if (!key) continue
    const secret = encryptFor(key.publicKey, password)
    if (secret !== null) return secret
  }
  return null
}
