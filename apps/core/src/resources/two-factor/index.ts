import type { Resource } from '#kernel/resource.ts'
import { secondFactorNeeded } from '../session/index.ts'
import { setupUserTwoFactorAuthentication } from './commands/setupUserTwoFactorAuthentication.ts'
import { validateUserTwoFactorAuthenticationCode } from './commands/validateUserTwoFactorAuthenticationCode.ts'
import { neededFactor } from './factor.ts'
import { twoFactorMigrations } from './tables.ts'

export { providers } from './factor.ts'

secondFactorNeeded.add(neededFactor)

export const twoFactor: Resource = {
  name: 'two-factor',
  commands: [setupUserTwoFactorAuthentication, validateUserTwoFactorAuthenticationCode],
  migrations: twoFactorMigrations,
}
