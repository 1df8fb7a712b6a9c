import { hook } from '#kernel/hook.ts'
import type { Read } from '#ports/db.ts'

/** Does a user have to show more than a password? */
export const secondFactorNeeded = hook<[read: Read, userId: number], boolean>()
