import type { RoleType } from '@cloud/contract'

/** Account types on the wire. */
export const accountTypes = { user: 0, admin: 1, domainAdmin: 2, resourceAdmin: 3, project: 5 } as const

/** Who calls: read once per request, after authentication. Ids are internal. */
export interface Caller {
  userId: number
  userUuid: string
  username: string
  accountId: number
  accountName: string
  /** one of accountTypes */
  accountType: number
  domainId: number
  /** `/` for ROOT, `/sub/` below it */
  domainPath: string
  roleId: number
  roleType: RoleType
  /** when the call was signed with a key pair */
  apiKeyId?: number
  /** when a session was used */
  sessionId?: number
}

export const isRootAdmin = (caller: Pick<Caller, 'accountType'>) => caller.accountType === accountTypes.admin
export const isAdmin = (caller: Caller) =>
  caller.accountType === accountTypes.admin ||
  caller.accountType === accountTypes.domainAdmin ||
  caller.accountType === accountTypes.resourceAdmin
