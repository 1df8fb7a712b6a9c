import { hash, hashSync, verify } from '@node-rs/argon2'
import type { Passwords } from '#ports/passwords.ts'

/** What one hash takes; a stored hash knows its own. */
export interface PasswordCost {
  memoryKiB: number
  passes: number
}

/** argon2id. @param cost the library's default when absent (19 MiB, 2 passes): some 10 ms */
export function argon2Passwords(cost?: PasswordCost): Passwords {
  const options = cost && { memoryCost: cost.memoryKiB, timeCost: cost.passes }
  return {
    hash: password => hash(password, options),
    hashSync: password => hashSync(password, options),
    async verify(stored, password) {
      if (stored !== '') return verify(stored, password)
      await hash(password, options)
      return false
    },
  }
}
