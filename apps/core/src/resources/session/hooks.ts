import { hook } from '#kernel/hook.ts'
import type { Read } from '#ports/db.ts'

/** Does a user have to show more than a password? */
export const secondFactorNeeded = hook<[read: Read, userId: number], SecondFactor | null>()

export interface SecondFactor {
  /** absent: it is a duty, and still to be set up */
  provider: string | undefined
}
