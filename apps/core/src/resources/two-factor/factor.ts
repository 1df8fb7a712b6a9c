import { sql } from 'kysely'
import { CloudError } from '#kernel/errors.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Read, Row } from '#ports/db.ts'
import type { SecondFactor } from '../session/index.ts'

/** Ways to show a second factor, as listUserTwoFactorAuthenticatorProviders names them. */
export const providers = [
  { name: 'totp', description: 'Codes by the clock, from an authenticator app' },
] as const

export const factorOf = (read: Read, userId: number): Row<'userTwoFactor'> | undefined =>
  read.get(sql<Row<'userTwoFactor'>>`select * from userTwoFactor where userId = ${userId}`)

const domainOf = (read: Read, userId: number) =>
  read.row('account', read.row('user', userId).accountId).domainId

export const mayEnrol = (read: Read, userId: number) =>
  configValue(read, 'enable.user.2fa', { domain: domainOf(read, userId) })

/** Whoever has enrolled shows it, also when the setting is taken back; whoever must, enrols first. */
export function neededFactor(read: Read, userId: number): SecondFactor | null {
  if (factorOf(read, userId)?.enabled === 1) return { provider: providers[0].name }
  const mandated =
    mayEnrol(read, userId) && configValue(read, 'mandate.user.2fa', { domain: domainOf(read, userId) })
  return mandated ? { provider: undefined } : null
}

export const twoFactorError = (text: string) => new CloudError('UNAUTHORIZED2FA', text, { cs: 'TwoFactor' })
